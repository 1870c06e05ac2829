package org.cohorte.releases.team;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.jspecify.annotations.Nullable;

/** What the columns of a record say, in words. */
final class RecordValues {

    /** Numbered as in the facts of exits. */
    private static final Set<String> SITUATIONS = Set.of("outcome", "outcome_3_months", "at_six_months");
    /** Said by whoever sent them. */
    private static final Set<String> FREE = Set.of("provider_id", "provider", "programme_id", "programme");
    private static final String ISO_DATE = "\\d{4}-\\d\\d-\\d\\d";

    private final Messages texts;

    RecordValues(WorkAddresses words) {
        texts = Messages.of(RecordValues.class, words.language());
    }

    String label(String column) {
        return texts.text("records.label." + column);
    }

    /** A code or a date as it is written in the language; several of them one by one. */
    String text(String column, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return texts.text("records.value.empty");
        }
        if (FREE.contains(column)) {
            return value;
        }
        return SITUATIONS.contains(column) ? texts.text("records.value.situation." + value)
                : Arrays.stream(value.split(", ")).map(item -> Arrays.stream(item.split(" ")).filter(word -> !word.equals("-")).map(this::word).collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(texts.language() == Language.FR ? "\u00a0; " : "; "));
    }

    private String word(String word) {
        if (word.matches(ISO_DATE)) {
            return DateTimeFormatter.ofPattern(texts.text("records.day")).format(LocalDate.parse(word));
        }
        return texts.find("records.value." + word).orElse(word);
    }
}
