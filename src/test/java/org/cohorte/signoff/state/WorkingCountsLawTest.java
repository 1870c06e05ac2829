package org.cohorte.signoff.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.cohorte.examples.RandomNetworks;
import org.cohorte.examples.RealWay;
import org.cohorte.recount.Line;
import org.cohorte.recount.Recount;

/** The working counts of a provider are those figures that a snapshot of the same day gives of it, in any network. */
class WorkingCountsLawTest {

    private static RealWay way;

    @BeforeContainer
    static void open() throws IOException {
        way = new RealWay();
    }

    @AfterContainer
    static void close() throws IOException {
        way.close();
    }

    @Provide
    Arbitrary<RandomNetworks.Case> networks() {
        return RandomNetworks.any();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void providersOfYearAreCountedAsTheFiguresCountThem(@ForAll("networks") RandomNetworks.Case network) throws Exception {
        Recount figures = Recount.of(way.snapshot(network.records(), network.day()));
        StateStore store = new StateStore(way.records());
        for (int year : figures.years()) {
            Map<String, Map<Measure, Long>> expected = expected(figures.lines(List.of(year)));
            for (ProviderState provider : store.of(year, network.day()).providers()) {
                Map<Measure, Long> counted = new EnumMap<>(Measure.class);
                Map<Measure, Long> known = expected.getOrDefault(provider.identifier(), Map.of());
                known.keySet().forEach(measure -> counted.put(measure, provider.counts().of(measure).value()));
                assertThat(counted).as(provider.identifier() + " in " + year).isEqualTo(known);
                expected.remove(provider.identifier());
            }
            assertThat(expected.values()).as("providers that are not shown in " + year).allSatisfy(counts -> assertThat(counts.values()).allMatch(count -> count == 0));
        }
    }

    /** By provider; a figure without a row is a count of nothing, and one without a base says nothing. */
    private static Map<String, Map<Measure, Long>> expected(List<Line> lines) {
        Map<String, Map<Measure, Long>> expected = new HashMap<>();
        for (Line line : lines) {
            if (line.dimensions().equals("provider")) {
                Map<Measure, Long> counts = expected.computeIfAbsent(line.members(), _ -> new EnumMap<>(Measure.class));
                switch (line.indicator()) {
                    case "sessions" -> counts.put(Measure.SESSIONS, Long.parseLong(line.value()));
                    case "learners" -> counts.put(Measure.LEARNERS, Long.parseLong(line.value()));
                    case "gender-unknown-share" -> counts.put(Measure.GENDER_UNKNOWN, Long.parseLong(line.numerator()));
                    case "education-level-unknown-share" -> counts.put(Measure.LEVEL_UNKNOWN, Long.parseLong(line.numerator()));
                    case "qpv-unknown-share" -> counts.put(Measure.NEIGHBOURHOOD_UNKNOWN, Long.parseLong(line.numerator()));
                    case "entry-situation-unknown-share" -> counts.put(Measure.SITUATION_UNKNOWN, Long.parseLong(line.numerator()));
                    case "leavers" -> counts.put(Measure.LEAVERS, Long.parseLong(line.value()));
                    case "completion-rate" -> counts.put(Measure.COMPLETERS, Long.parseLong(line.numerator()));
                    case "outcome-response-rate" -> counts.put(Measure.OUTCOMES_KNOWN, Long.parseLong(line.numerator()));
                    case "applications" -> counts.put(Measure.FILES, Long.parseLong(line.value()));
                    default -> { }
                }
            }
        }
        return expected;
    }
}
