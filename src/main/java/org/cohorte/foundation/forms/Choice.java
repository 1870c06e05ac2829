package org.cohorte.foundation.forms;

/**
 * One of the values that a field offers.
 *
 * @param hint may be empty
 */
public record Choice(String value, String label, String hint) {

    public Choice(String value, String label) {
        this(value, label, "");
    }
}
