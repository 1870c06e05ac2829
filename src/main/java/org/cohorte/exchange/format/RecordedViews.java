package org.cohorte.exchange.format;

/** Where the module that owns a table of the package publishes its rows, in the package's form and under its identifiers. */
public final class RecordedViews {

    private RecordedViews() {}

    /** The schema-qualified view. */
    public static String of(Resource resource) {
        String module = switch (resource.name()) {
            case "persons" -> "people";
            case "applications" -> "applications";
            case "enrolments" -> "learners";
            case "outcomes" -> "followup";
            default -> "catalogue";
        };
        return module + ".exchange_" + resource.name();
    }
}
