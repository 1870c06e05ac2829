package org.cohorte.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cohorte.figures.disclosure.Suppression.Candidate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same cells come out as Statistics Norway's GaussSuppression hides (resources gauss/SOURCE.md). */
class GaussSuppressionTest {

    static Stream<String> tables() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:org/cohorte/figures/disclosure/gauss/*.json"))
                .map(Resource::getFilename).map(name -> name.replace(".json", "")).sorted();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void hidesTheCellsThatGaussSuppressionHides(String table) throws IOException {
        JsonNode given = read(table);
        assertThat(hidden(given)).isEqualTo(numbers(given.get("suppressed0")));
    }

    private static BitSet hidden(JsonNode given) {
        List<Column> cells = cells(given);
        BitSet primary = numbers(given.get("primary0"));
        BitSet singletons = new BitSet();
        IntStream.range(0, given.get("n_inner").asInt()).forEach(row -> singletons.set(row, given.get("singleton_inner").get(row).asBoolean()));
        List<Column> secrets = new ArrayList<>(primary.stream().mapToObj(cells::get).toList());
        boolean sums = given.get("singletonMethod").asString().startsWith("subSum");
        if (sums) {
            cells.stream().map(cell -> onlyOf(singletons, cell)).filter(sum -> sum.size() > 1).forEach(secrets::add);
        }
        List<Integer> candidates = given.get("candidates_order0").valueStream().map(JsonNode::asInt).filter(cell -> !primary.get(cell)).toList();
        BitSet lonely = sums || given.get("singletonMethod").asString().equals("none") ? new BitSet() : singletons;
        int[] pivotRank = IntStream.range(0, given.get("n_inner").asInt()).map(row -> lonely.get(row) ? 0 : 1).toArray();
        Suppression found = Suppression.of(new Suppression.Task(pivotRank, lonely, List.of(), secrets.stream().map(secret -> new Suppression.Secret(secret, false)).toList(), List.of(),
                candidates.stream().map(cell -> new Candidate(List.of(cells.get(cell)))).toList()));
        BitSet hidden = (BitSet) primary.clone();
        found.hidden().stream().forEach(place -> hidden.set(candidates.get(place)));
        return hidden;
    }

    private static List<Column> cells(JsonNode given) {
        List<Map<Integer, Long>> factors = IntStream.range(0, given.get("n_cells").asInt()).<Map<Integer, Long>>mapToObj(_ -> new HashMap<>()).toList();
        for (int i = 0; i < given.get("x_row0").size(); i++) {
            factors.get(given.get("x_col0").get(i).asInt()).put(given.get("x_row0").get(i).asInt(), given.get("x_val").get(i).asLong());
        }
        return factors.stream().map(Column::of).toList();
    }

    private static Column onlyOf(BitSet rows, Column cell) {
        return Column.sumOf(IntStream.range(0, cell.size()).map(cell::row).filter(rows::get).toArray());
    }

    private static BitSet numbers(JsonNode list) {
        BitSet set = new BitSet();
        list.valueStream().forEach(number -> set.set(number.asInt()));
        return set;
    }

    private static JsonNode read(String table) throws IOException {
        try (var in = GaussSuppressionTest.class.getResourceAsStream("gauss/" + table + ".json")) {
            return JsonMapper.shared().readTree(in);
        }
    }
}
