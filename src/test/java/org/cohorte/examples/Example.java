package org.cohorte.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A worked example: a sentence of the definitions, a handful of records, a day, and figures (or estimates) reckoned by hand. */
public record Example(String file, String title, String sentence, LocalDate snapshotDay, RecordSet records,
                      List<Map<String, String>> figures, List<Map<String, String>> estimates, String reason) {

    public Example {
        if (sentence.isBlank() || figures.isEmpty() && estimates.isEmpty() || reason.isBlank()) {
            throw new IllegalArgumentException(file + ", " + title + ": a sentence, figures and a reason are needed");
        }
    }

    public String name() {
        return file + ": " + title;
    }
}
