package org.cohorte.signoff;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.cohorte.foundation.tables.TableFile;
import org.cohorte.foundation.tables.TableRow;

/**
 * A list of words as a file (CSV or XLSX): {@code provider_id}, {@code word} (confirmed, contested), {@code given_on} (2021-08-31) and, where there is one,
 * {@code reference}. All its mistakes are found in one go.
 *
 * @param words    read from it; those of lines with a mistake are missing
 * @param mistakes in the order of the lines
 */
public record WordList(List<ProviderWord> words, List<Mistake> mistakes) {

    private static final String PROVIDER = "provider_id";
    private static final String WORD = "word";
    private static final String GIVEN_ON = "given_on";
    private static final String REFERENCE = "reference";

    /** What is wrong with a line; named after the text that says it. */
    public enum Problem { COLUMN_MISSING, PROVIDER_MISSING, PROVIDER_TWICE, WORD_UNKNOWN, DAY_UNREADABLE }

    /** A mistake, with the value that was found. */
    public record Mistake(long line, String column, Problem problem, String value) {}

    public WordList {
        words = List.copyOf(words);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * Reads a file.
     *
     * @throws org.cohorte.foundation.tables.UnreadableTable where it is no table that can be read for sure
     */
    public static WordList read(Path file) throws IOException {
        try (TableFile table = TableFile.open(file, WORD)) {
            List<Mistake> mistakes = new ArrayList<>();
            for (String column : List.of(PROVIDER, WORD, GIVEN_ON)) {
                if (!table.header().contains(column)) {
                    mistakes.add(new Mistake(1, column, Problem.COLUMN_MISSING, ""));
                }
            }
            Map<String, ProviderWord> words = new LinkedHashMap<>();
            if (mistakes.isEmpty()) {
                for (TableRow row : table) {
                    new Line(table.header(), row, mistakes).word().ifPresent(word -> {
                        if (words.put(word.provider(), word) != null) {
                            mistakes.add(new Mistake(row.line(), PROVIDER, Problem.PROVIDER_TWICE, word.provider()));
                        }
                    });
                }
            }
            return new WordList(List.copyOf(words.values()), mistakes);
        }
    }

    private record Line(List<String> header, TableRow row, List<Mistake> mistakes) {

        Optional<ProviderWord> word() {
            int before = mistakes.size();
            String provider = cell(PROVIDER);
            if (provider.isEmpty()) {
                wrong(PROVIDER, Problem.PROVIDER_MISSING);
            }
            Optional<ProviderWord.Kind> kind = kind();
            Optional<LocalDate> day = day();
            return mistakes.size() > before ? Optional.empty()
                    : Optional.of(new ProviderWord(provider, kind.orElseThrow(), day.orElseThrow(), cell(REFERENCE)));
        }

        private Optional<ProviderWord.Kind> kind() {
            for (ProviderWord.Kind kind : ProviderWord.Kind.values()) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(cell(WORD))) {
                    return Optional.of(kind);
                }
            }
            wrong(WORD, Problem.WORD_UNKNOWN);
            return Optional.empty();
        }

        private Optional<LocalDate> day() {
            try {
                return Optional.of(LocalDate.parse(cell(GIVEN_ON)));
            } catch (DateTimeException e) {
                wrong(GIVEN_ON, Problem.DAY_UNREADABLE);
                return Optional.empty();
            }
        }

        private void wrong(String column, Problem problem) {
            mistakes.add(new Mistake(row.line(), column, problem, cell(column)));
        }

        private String cell(String column) {
            int place = header.indexOf(column);
            return place < 0 || place >= row.cells().size() ? "" : row.cells().get(place).strip();
        }
    }
}
