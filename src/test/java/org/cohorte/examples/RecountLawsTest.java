package org.cohorte.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.cohorte.recount.Line;
import org.cohorte.recount.Recount;
import org.springframework.util.FileSystemUtils;

/** What must hold of any network, whatever its records. */
class RecountLawsTest {

    /** Members of which each person (or file, or session) is in one only. */
    private static final List<String> PARTITIONED = List.of("learners", "entrants", "learners-cumulative", "leavers", "sessions",
            "applications", "admitted-files", "at-or-below-bac");

    private static Path temporary;
    private static DirectSnapshot writer;

    @BeforeContainer
    static void open() throws IOException {
        temporary = Files.createTempDirectory("recount-laws");
        writer = new DirectSnapshot();
    }

    @AfterContainer
    static void close() throws IOException {
        writer.close();
        FileSystemUtils.deleteRecursively(temporary);
    }

    @Provide
    Arbitrary<RandomNetworks.Case> networks() {
        return RandomNetworks.any();
    }

    @Property(tries = 150)
    void partsAddUpAndLimitsHold(@ForAll("networks") RandomNetworks.Case network) throws IOException {
        List<Line> lines = recount(network);
        Map<String, Line> byKey = lines.stream().collect(Collectors.toMap(RecountLawsTest::key, line -> line));
        assertThat(lines).isSortedAccordingTo(Line.ORDER);
        membersAddUpToTheNetwork(lines);
        long sum = 0;
        for (Line entrants : lines.stream().filter(line -> line.indicator().equals("entrants") && line.dimensions().isEmpty()).toList()) {
            sum += Long.parseLong(entrants.value());
            assertThat(byKey.get("learners-cumulative " + entrants.year() + "  ").value()).isEqualTo(Long.toString(sum));
        }
        for (Line rate : lines.stream().filter(line -> line.indicator().equals("positive-exit-rate")).toList()) {
            String rest = rate.year() + " " + rate.dimensions() + " " + rate.members();
            assertThat(numerator(byKey, "it-job-rate " + rest) + numerator(byKey, "further-training-rate " + rest))
                    .isEqualTo(Long.parseLong(rate.numerator()));
            assertThat(Double.parseDouble(byKey.get("positive-exit-rate-lowest " + rest).value()))
                    .isLessThanOrEqualTo(Double.parseDouble(rate.value()));
            assertThat(Double.parseDouble(byKey.get("positive-exit-rate-highest " + rest).value()))
                    .isGreaterThanOrEqualTo(Double.parseDouble(rate.value()));
        }
    }

    @Property(tries = 40)
    void theOrderOfRowsDoesNotMatter(@ForAll("networks") RandomNetworks.Case network, @ForAll Random random) throws IOException {
        List<Line> before = recount(network);
        RecordSet shuffled = new RecordSet();
        for (String table : RecordSet.TABLES) {
            List<Map<String, String>> rows = new ArrayList<>(network.records().rows(table));
            Collections.shuffle(rows, random);
            rows.forEach(row -> shuffled.add(table, row));
        }
        assertThat(recount(new RandomNetworks.Case(shuffled, network.day()))).isEqualTo(before);
    }

    private static void membersAddUpToTheNetwork(List<Line> lines) {
        Map<String, Long> sums = lines.stream()
                .filter(line -> PARTITIONED.contains(line.indicator()) && !line.dimensions().isEmpty())
                .collect(Collectors.groupingBy(line -> line.indicator() + " " + line.year() + " " + line.dimensions(),
                        Collectors.summingLong(line -> Long.parseLong(line.value()))));
        Map<String, String> network = lines.stream().filter(line -> line.dimensions().isEmpty())
                .collect(Collectors.toMap(line -> line.indicator() + " " + line.year(), Line::value));
        sums.forEach((key, sum) -> assertThat(network.get(key.substring(0, key.lastIndexOf(' ')))).as(key).isEqualTo(sum.toString()));
    }

    private static long numerator(Map<String, Line> lines, String key) {
        return Long.parseLong(lines.get(key).numerator());
    }

    private static String key(Line line) {
        return line.indicator() + " " + line.year() + " " + line.dimensions() + " " + line.members();
    }

    private static List<Line> recount(RandomNetworks.Case network) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "network");
        try {
            return Recount.of(writer.write(network.records(), network.day(), folder)).lines();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
