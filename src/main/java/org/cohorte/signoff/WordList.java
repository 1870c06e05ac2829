package org.cohorte.signoff;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cohorte.foundation.tables.TableFile;
import org.cohorte.foundation.tables.TableRow;
import org.cohorte.foundation.tables.UnreadableTable;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;

/**
 * A list of words as a file (CSV or XLSX): {@code provider_id}, {@code word} (confirmed, contested), {@code given_on} (2021-08-31) and, where there is one,
 * {@code reference}. All its mistakes are found in one go.
 *
 * @param words    read from it, in the order of the lines; those of lines with a mistake are missing
 * @param lines    where the word of each provider stands
 * @param mistakes in the order of the lines
 */
public record WordList(List<ProviderWord> words, Map<String, Long> lines, List<Mistake> mistakes) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String PROVIDER = "provider_id";
    private static final String WORD = "word";
    private static final String GIVEN_ON = "given_on";
    private static final String REFERENCE = "reference";

    /** What is wrong with a line; named after the text that says it. */
    public enum Problem {
        COLUMN_MISSING, PROVIDER_MISSING, PROVIDER_TWICE, PROVIDER_UNKNOWN, WORD_MISSING, WORD_UNKNOWN, DAY_MISSING, DAY_UNREADABLE, DAY_TO_COME, NO_WORD,
        // the file as a whole, as UnreadableTable has them
        ENCODING, DELIMITER, EMPTY, QUOTE, SHEET, NOT_A_SPREADSHEET
    }

    /** A mistake, with the value that was found. */
    public record Mistake(long line, String column, Problem problem, String value) {

        /** Where it is, what, and how to mend it. */
        public String text(Language language) {
            return Messages.of(WordList.class, language).text("mistake." + problem.name().toLowerCase(Locale.ROOT), String.valueOf(line), column, value);
        }
    }

    public WordList {
        words = List.copyOf(words);
        lines = Map.copyOf(lines);
        mistakes = List.copyOf(mistakes);
    }

    /** Reads a file; one that cannot be read for sure has that as its mistake. */
    public static WordList read(Path file) throws IOException {
        try (TableFile table = TableFile.open(file, WORD)) {
            List<Mistake> missing = Stream.of(PROVIDER, WORD, GIVEN_ON).filter(column -> !table.header().contains(column))
                    .map(column -> new Mistake(1, column, Problem.COLUMN_MISSING, "")).toList();
            return missing.isEmpty() ? read(table) : new WordList(List.of(), Map.of(), missing);
        } catch (UnreadableTable e) {
            return new WordList(List.of(), Map.of(), List.of(new Mistake(e.line(), "", Problem.valueOf(e.reason().name()), "")));
        }
    }

    private static WordList read(TableFile table) {
        List<Mistake> mistakes = new ArrayList<>();
        Map<String, ProviderWord> words = new LinkedHashMap<>();
        Map<String, Long> lines = new HashMap<>();
        for (TableRow row : table) {
            if (row.cells().stream().allMatch(String::isBlank)) {
                continue;
            }
            new Line(table.header(), row, mistakes).word().ifPresent(word -> {
                if (words.putIfAbsent(word.provider(), word) != null) {
                    mistakes.add(new Mistake(row.line(), PROVIDER, Problem.PROVIDER_TWICE, word.provider()));
                } else {
                    lines.put(word.provider(), row.line());
                }
            });
        }
        if (words.isEmpty() && mistakes.isEmpty()) {
            mistakes.add(new Mistake(1, "", Problem.NO_WORD, ""));
        }
        return new WordList(List.copyOf(words.values()), lines, mistakes);
    }

    /** The lines of providers that the network does not know. */
    public List<Mistake> unknown(List<String> identifiers) {
        return identifiers.stream().map(identifier -> new Mistake(lines.getOrDefault(identifier, 1L), PROVIDER, Problem.PROVIDER_UNKNOWN, identifier))
                .sorted(Comparator.comparingLong(Mistake::line)).toList();
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
            wrong(WORD, cell(WORD).isEmpty() ? Problem.WORD_MISSING : Problem.WORD_UNKNOWN);
            return Optional.empty();
        }

        private Optional<LocalDate> day() {
            try {
                LocalDate day = LocalDate.parse(cell(GIVEN_ON));
                if (day.isAfter(LocalDate.now(PARIS))) {
                    wrong(GIVEN_ON, Problem.DAY_TO_COME);
                    return Optional.empty();
                }
                return Optional.of(day);
            } catch (DateTimeException e) {
                wrong(GIVEN_ON, cell(GIVEN_ON).isEmpty() ? Problem.DAY_MISSING : Problem.DAY_UNREADABLE);
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
