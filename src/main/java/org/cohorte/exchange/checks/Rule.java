package org.cohorte.exchange.checks;

/**
 * All that an import can find, as an error (nothing is taken in) or a warning (listed and let through). What each says, and how to mend
 * it, stands in the texts of {@code exchange.format} under its name.
 */
public enum Rule {
    // files and columns
    FILE_UNREADABLE(Severity.ERROR), FILE_UNKNOWN(Severity.ERROR), COLUMN_UNKNOWN(Severity.ERROR), COLUMN_TWICE(Severity.ERROR),
    COLUMN_MISSING(Severity.ERROR), HEADER_MISSING(Severity.ERROR), ROW_TOO_LONG(Severity.ERROR), ROW_TOO_SHORT(Severity.ERROR),
    COLUMN_LEFT_OUT(Severity.WARNING), FILE_LEFT_OUT(Severity.WARNING),
    // cells
    REQUIRED(Severity.ERROR), PATTERN(Severity.ERROR), TOO_LONG(Severity.ERROR), NOT_ALLOWED(Severity.ERROR), NOT_AN_INTEGER(Severity.ERROR),
    NOT_A_NUMBER(Severity.ERROR), NOT_A_DATE(Severity.ERROR), DATE_UNSURE(Severity.ERROR), NOT_AN_INSTANT(Severity.ERROR), NOT_A_TRUTH(Severity.ERROR), OUT_OF_RANGE(Severity.ERROR),
    NOT_A_URI(Severity.ERROR), NOT_AN_EMAIL(Severity.ERROR), IDENTIFIER_UNKNOWN_WORD(Severity.ERROR), UNUSABLE_CHARACTER(Severity.ERROR),
    // cells against the classifications
    SIRET_KEY(Severity.ERROR), COMMUNE_NOWHERE(Severity.ERROR), COMMUNE_UNLISTED(Severity.WARNING), ROME_UNKNOWN(Severity.ERROR),
    PHONE_NOT_E164(Severity.WARNING),
    // keys
    KEY_TWICE(Severity.ERROR), REFERENCE_MISSING(Severity.ERROR),
    // between cells and tables: errors
    LABEL_ENDS_BEFORE_START(Severity.ERROR), SESSION_ENDS_BEFORE_START(Severity.ERROR), MODE_MISSING(Severity.ERROR), MODE_OUT_OF_PLACE(Severity.ERROR),
    ENROLMENT_ENDS_BEFORE_START(Severity.ERROR), END_REASON_MISSING(Severity.ERROR),
    END_REASON_WITHOUT_END(Severity.ERROR), OUTCOME_NOT_AFTER_END(Severity.ERROR),
    // between cells and tables: warnings
    SESSION_OVER_CAPACITY(Severity.WARNING), AGE_UNLIKELY(Severity.WARNING), DECIDED_BEFORE_SUBMITTED(Severity.WARNING), ENROLMENTS_OVERLAP(Severity.WARNING),
    CHANGES_CROSS_DATES(Severity.WARNING), ENROLMENT_LEFT_OPEN(Severity.WARNING), SITE_OF_ANOTHER_PROVIDER(Severity.WARNING),
    SECOND_APPLICATION(Severity.WARNING), APPLICATION_OF_ANOTHER(Severity.WARNING), OUTCOME_WITHOUT_END(Severity.WARNING),
    CALENDAR_DATES_OUT_OF_PLACE(Severity.WARNING), CALENDAR_DATES_MISSING(Severity.WARNING),
    PERSON_FORGOTTEN(Severity.WARNING);

    /** Whether it stops the import. */
    public enum Severity { ERROR, WARNING }

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
