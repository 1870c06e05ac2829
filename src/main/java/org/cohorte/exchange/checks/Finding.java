package org.cohorte.exchange.checks;

import org.jspecify.annotations.Nullable;

/**
 * Something that was found, where, and in which value.
 *
 * @param line   the line of the file; 0 where it is the file as a whole
 * @param column empty where it is the row as a whole
 * @param value  as it stands in the file; null where it is personal and so not repeated
 * @param detail what the rule's text has a place for: the values allowed, the other line, …
 */
public record Finding(Rule rule, String file, long line, String column, @Nullable String value, String detail) {

    public boolean isError() {
        return rule.severity() == Rule.Severity.ERROR;
    }
}
