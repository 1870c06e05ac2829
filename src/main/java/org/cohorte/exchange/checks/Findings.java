package org.cohorte.exchange.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What was found, with an end to what is kept of each rule: the rest is counted. */
public final class Findings {

    /** Of each rule, so many findings are kept whole; a file with a wrong column would else fill the memory. */
    public static final int KEPT_OF_EACH_RULE = 10_000;

    /** Values of these columns tell who somebody is; they are never repeated. */
    static final Set<String> PERSONAL = Set.of("family_name", "given_names", "email", "phone", "birth_date");

    private final List<Finding> kept = new ArrayList<>();
    private final Map<Rule, Long> counts = new EnumMap<>(Rule.class);

    public void add(Rule rule, String file, long line, String column, @Nullable String value, String detail) {
        if (counts.merge(rule, 1L, Long::sum) <= KEPT_OF_EACH_RULE) {
            boolean personal = file.startsWith("persons") && PERSONAL.contains(column);
            kept.add(new Finding(rule, file, line, column, personal ? null : value, detail));
        }
    }

    public boolean hasErrors() {
        return counts.keySet().stream().anyMatch(rule -> rule.severity() == Rule.Severity.ERROR);
    }

    public long count(Rule.Severity severity) {
        return counts.entrySet().stream().filter(e -> e.getKey().severity() == severity).mapToLong(Map.Entry::getValue).sum();
    }

    public Map<Rule, Long> counts() {
        return counts;
    }

    /** Errors first, then by file, line and column. */
    public List<Finding> sorted() {
        return kept.stream().sorted(Comparator.comparing((Finding f) -> f.rule().severity()).thenComparing(Finding::file)
                .thenComparingLong(Finding::line).thenComparing(Finding::column).thenComparing(Finding::rule)).toList();
    }

    /** As a file keeps them. */
    public record Recorded(Map<Rule, Long> counts, List<Finding> kept) {}

    public Recorded recorded() {
        return new Recorded(Map.copyOf(counts), sorted());
    }

    public static Findings of(Recorded recorded) {
        Findings findings = new Findings();
        findings.counts.putAll(recorded.counts());
        findings.kept.addAll(recorded.kept());
        return findings;
    }
}
