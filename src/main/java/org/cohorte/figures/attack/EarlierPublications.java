package org.cohorte.figures.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.cohorte.figures.DisclosureSettings;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.FigureKey;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.PublishedFigures;
import org.cohorte.figures.PublishedFigures.Meaning;
import org.cohorte.figures.PublishedFigures.Records;
import org.cohorte.figures.PublishedFigures.Row;
import org.cohorte.figures.attack.JointPublication.Source;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what publications before one say of the same records: tables and rates over two years that it lacks, and values that it hides. A reader takes the records
 * of a population and year for the same where every figure told in both is the same; where two before differ, the newer one holds.
 */
final class EarlierPublications {

    private final PublishedFigures published;
    private final Map<String, Meaning> meanings;
    private final Set<PublishedTable> tables;
    private final List<Row> rows;
    private final List<Source> sources = new ArrayList<>();
    private final Set<PublishedTable> furtherTables = new HashSet<>();
    private final Map<FigureKey, Value> told = new HashMap<>();
    private final Set<FigureKey> toldBefore = new HashSet<>();
    private final Map<FigureKey, Integer> bases = new HashMap<>();

    EarlierPublications(PublishedFigures published) {
        this.published = published;
        this.meanings = new HashMap<>(published.meanings());
        this.tables = PublishedTable.of(published);
        this.rows = new ArrayList<>(published.rows());
        rows.forEach(row -> told.put(row.key(), row.value()));
    }

    /** @param earlier the oldest first */
    JointPublication joined(List<PublishedFigures> earlier) {
        earlier.reversed().forEach(this::add);
        PublishedFigures all = sources.isEmpty() ? published : new PublishedFigures(rows, meanings, published.classifications(), published.rules());
        return new JointPublication(published, all, sources, furtherTables, told, toldBefore, bases);
    }

    private void add(PublishedFigures before) {
        Set<Records> changed = changedSince(before);
        Predicate<PublishedTable> same = table -> isUsed(table.meaning()) && isOfNone(changed, table);
        for (Row row : before.rows()) {
            Meaning meaning = before.meanings().get(row.key().indicator());
            if (meaning != null && same.test(PublishedTable.of(row, meaning))) {
                add(row, meaning, before.rules().settings());
            }
        }
        PublishedTable.of(before).stream().filter(same).filter(tables::add).forEach(furtherTables::add);
    }

    /** Where people had a row that is missing now, though its table is there, the records are others too. */
    private Set<Records> changedSince(PublishedFigures before) {
        Set<Records> changed = new HashSet<>(before.changedSince(told));
        before.rows().stream().filter(row -> !told.containsKey(row.key()) && tellsOfPeople(row.value()) && isMissing(row, before.meanings().get(row.key().indicator())))
                .flatMap(row -> before.recordsOf(row).stream()).forEach(changed::add);
        return changed;
    }

    private static boolean tellsOfPeople(Value value) {
        return switch (value) {
            case Value.Count(long count) -> count > 0;
            case Value.Share(long _, long base) -> base > 0;
            case Value.Hidden(), Value.Estimated _ -> false;
        };
    }

    /** A rate over two years has a row where the settings ask for one. */
    private boolean isMissing(Row row, @Nullable Meaning meaning) {
        return meaning != null && meaning.years() == 1 && tables.contains(PublishedTable.of(row, meaning));
    }

    private boolean isUsed(Meaning meaning) {
        return meaning.kind() != Indicator.Kind.ESTIMATE && meaning.equals(meanings.getOrDefault(meaning.indicator(), meaning));
    }

    /** Whether a table sums over none of these. */
    private static boolean isOfNone(Set<Records> changed, PublishedTable table) {
        int first = table.meaning().kind() == Indicator.Kind.CUMULATIVE ? Integer.MIN_VALUE : table.year() - table.meaning().years() + 1;
        return changed.stream().noneMatch(records -> records.population() == table.meaning().population() && records.year() >= first && records.year() <= table.year());
    }

    private void add(Row row, Meaning meaning, DisclosureSettings settings) {
        FigureKey key = row.key();
        if (!told.containsKey(key)) {
            if (isMissing(row, meaning)) {
                return;
            }
            rows.add(row);
            sources.add(published.rules().settings().loosen(settings, key.indicator()) ? Source.BEFORE_UNDER_STRICTER_RULES : Source.BEFORE);
            meanings.putIfAbsent(key.indicator(), meaning);
        }
        if (meaning.years() > 1) {
            bases.merge(key, settings.smallestBase(), Math::min);
        }
        if (!(row.value() instanceof Value.Hidden)) {
            toldBefore.add(key);
        }
        told.merge(key, row.value(), (newer, older) -> newer instanceof Value.Hidden ? older : newer);
    }
}
