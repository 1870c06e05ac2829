package org.cohorte.foundation.history;

/**
 * Who or what writes.
 *
 * @param label an identifier of ours or a file's name, never a person's name
 */
public record Actor(Kind kind, String label) {

    /** What an actor can be. */
    public enum Kind { PERSON, JOB, DELIVERY }

    public Actor {
        if (label.isBlank()) {
            throw new IllegalArgumentException("an actor without a label");
        }
    }

    public static Actor job(String name) {
        return new Actor(Kind.JOB, name);
    }

    public static Actor delivery(String packageName) {
        return new Actor(Kind.DELIVERY, packageName);
    }
}
