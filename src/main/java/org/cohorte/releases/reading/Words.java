package org.cohorte.releases.reading;

/** The fixed texts of a page. */
@FunctionalInterface
public interface Words {
    String text(String key, Object... arguments);
}
