package org.cohorte.figures.computation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.cohorte.examples.DirectSnapshot;
import org.cohorte.examples.RandomNetworks;
import org.cohorte.figures.Breakdown;
import org.cohorte.figures.CountedRecords.Answer;
import org.cohorte.figures.CountedRecords.Counted;
import org.cohorte.figures.CountedRecords.Part;
import org.cohorte.figures.CountedRecords.Question;
import org.cohorte.figures.Figure;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Indicators;
import org.cohorte.figures.Selection;
import org.cohorte.figures.SmallSnapshot;
import org.cohorte.figures.Unit;
import org.cohorte.foundation.files.Folders;
import org.cohorte.releases.editions.CountableSnapshot;
import org.cohorte.snapshots.RecordKey;
import org.cohorte.snapshots.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The records that are listed behind a figure are as many as the figure says: at the network and in every member. */
class RecordListingTest {

    private static final Selection BROADLY = Selection.network().with(List.of(List.of(Breakdown.REGION)));
    private static final Selection DEEPLY = BROADLY.with(List.of(List.of(Breakdown.PROGRAMME), List.of(Breakdown.GENDER), List.of(Breakdown.REGION, Breakdown.GENDER)));

    @Test
    void listsAsManyRecordsAsEveryFigureSays(@TempDir Path folder) {
        assertThat(figuresHeldAgainstTheirRecords(SmallSnapshot.in(folder), DEEPLY)).isGreaterThan(200);
    }

    @Test
    void listsBothYearsOfARateOverTwoYears(@TempDir Path folder) {
        Snapshot snapshot = CountableSnapshot.in(folder);
        Indicator pooled = Indicators.find("completion-rate-two-years").orElseThrow();
        withFacts(snapshot, database -> {
            // of 100 and 120 in Paris all but each tenth
            Question base = new Question(pooled, Part.DENOMINATOR, 2019, List.of(Breakdown.PROGRAMME), List.of("web"));
            assertThat(listed(database, base)).hasSize(220).extracting(Counted::year).containsOnly(2018, 2019);
            assertThat(listed(database, new Question(pooled, Part.NUMERATOR, 2019, List.of(Breakdown.PROGRAMME), List.of("web")))).hasSize(198);
            return 0;
        });
    }

    @Test
    void addsUpAllYearsSoFarOfARunningTotal(@TempDir Path folder) {
        withFacts(CountableSnapshot.in(folder), database -> {
            Question ever = new Question(Indicators.find("learners-cumulative").orElseThrow(), Part.NUMERATOR, 2019, List.of(), List.of());
            assertThat(listed(database, ever)).hasSize(160 + 180);
            return 0;
        });
    }

    @Test
    void saysWhatTheStatementAsks(@TempDir Path folder) {
        withFacts(SmallSnapshot.in(folder), database -> {
            Question admitted = question("admission-rate", Part.NUMERATOR);
            List<Counted> files = new ArrayList<>();
            Answer answer = new RecordListing(database, Statements.shipped(), admitted).tell(0, 10, files::add);
            assertThat(answer.asks()).containsExactly("count_if(person_admitted > 0)", "count_if(status = 'admitted')");
            assertThat(files).extracting(Counted::because).containsExactly(Map.of("status", "admitted"));
            assertThat(listed(database, question("positive-exit-rate", Part.NUMERATOR))).extracting(Counted::because)
                    .containsExactly(Map.of("completer", "true", "outcome", "1", "end_day", "2020-06-26", "reason", "completed"),
                            Map.of("completer", "true", "outcome", "2", "end_day", "2020-06-26", "reason", "completed"));
            return 0;
        });
    }

    @Test
    void givesPagesThatFollowEachOther(@TempDir Path folder) {
        withFacts(SmallSnapshot.in(folder), database -> {
            List<RecordKey> inPages = new ArrayList<>();
            for (int from = 0; from < 12; from += 4) {
                new RecordListing(database, Statements.shipped(), question("learners", Part.NUMERATOR)).tell(from, 4, record -> inPages.add(record.key()));
            }
            assertThat(inPages).doesNotHaveDuplicates().isEqualTo(listed(database, question("learners", Part.NUMERATOR)).stream().map(Counted::key).toList()).hasSize(11);
            return 0;
        });
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void holdsForAnyNetwork(@ForAll("networks") RandomNetworks.Case network) throws IOException {
        Path folder = Files.createTempDirectory("listing");
        try (DirectSnapshot writing = new DirectSnapshot()) {
            figuresHeldAgainstTheirRecords(writing.write(network.records(), network.day(), folder), BROADLY);
        } finally {
            Folders.remove(folder);
        }
    }

    @Provide
    net.jqwik.api.Arbitrary<RandomNetworks.Case> networks() {
        return RandomNetworks.any();
    }

    private static int figuresHeldAgainstTheirRecords(Snapshot snapshot, Selection asked) {
        List<Figure> figures = new DuckDbKeyFigures(Statements.shipped()).unprotected(snapshot, asked);
        return withFacts(snapshot, database -> {
            figures.forEach(figure -> hold(database, figure));
            return figures.size();
        });
    }

    private static void hold(SnapshotDatabase database, Figure figure) {
        switch (figure.value()) {
            case Value.Count(long count) when figure.indicator().unit() != Unit.RANK -> hold(database, figure, Part.NUMERATOR, count);
            case Value.Count _ -> { }
            case Value.Share(long numerator, long denominator) -> {
                hold(database, figure, Part.NUMERATOR, numerator);
                hold(database, figure, Part.DENOMINATOR, denominator);
            }
            case Value.Estimated(double _, Value.Share raw) -> {
                hold(database, figure, Part.NUMERATOR, raw.numerator());
                hold(database, figure, Part.DENOMINATOR, raw.denominator());
            }
            case Value.Hidden() -> throw new AssertionError("nothing is hidden here");
        }
    }

    private static void hold(SnapshotDatabase database, Figure figure, Part part, long expected) {
        List<Counted> records = new ArrayList<>();
        Question question = new Question(figure.indicator(), part, figure.year(), figure.dimensions(), figure.members());
        Answer answer = new RecordListing(database, Statements.shipped(), question).tell(0, Integer.MAX_VALUE, records::add);
        assertThat(answer.count()).as(figure.line() + " " + part).isEqualTo(expected);
        assertThat(records).as(figure.line() + " " + part).hasSize(Math.toIntExact(answer.records()));
        assertThat(new HashSet<>(records)).hasSameSizeAs(records);
        if (records.stream().allMatch(record -> record.key() instanceof RecordKey.Enrolment)) {
            assertThat(records).as(figure.line() + " " + part).hasSize(Math.toIntExact(expected));
        } else {
            assertThat(answer.records()).as(figure.line() + " " + part).isGreaterThanOrEqualTo(expected);
        }
    }

    private static Question question(String indicator, Part part) {
        return new Question(Indicators.find(indicator).orElseThrow(), part, 2020, List.of(), List.of());
    }

    private static List<Counted> listed(SnapshotDatabase database, Question question) {
        List<Counted> records = new ArrayList<>();
        new RecordListing(database, Statements.shipped(), question).tell(0, Integer.MAX_VALUE, records::add);
        return records;
    }

    private static <T> T withFacts(Snapshot snapshot, Function<SnapshotDatabase, T> work) {
        try (SnapshotDatabase database = SnapshotDatabase.open(snapshot)) {
            Statements.FACTS.forEach(fact -> database.execute(Statements.shipped().fact(fact)));
            return work.apply(database);
        }
    }
}
