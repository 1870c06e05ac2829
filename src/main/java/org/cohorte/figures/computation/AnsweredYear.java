package org.cohorte.figures.computation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.estimates.WeightedSample;
import org.jspecify.annotations.Nullable;

/** The completers of a year, those of them who answered, and the cells that both are split into; weights are found once, when first asked for. */
final class AnsweredYear {

    private final List<Completer> completers;
    private final List<Completer> answers;
    private final Map<List<Breakdown>, List<Cell>> cells = new HashMap<>();
    private @Nullable WeightedSample sample;

    AnsweredYear(List<Completer> completers, int answered) {
        this.completers = completers;
        this.answers = completers.stream().filter(completer -> completer.traits()[answered]).toList();
    }

    /** The completers of a member: how many there are, and the places of those who answered. */
    record Cell(List<String> members, int base, List<Integer> answers) {}

    List<Cell> cells(List<Breakdown> dimensions) {
        return cells.computeIfAbsent(dimensions, this::split);
    }

    private List<Cell> split(List<Breakdown> dimensions) {
        Map<List<String>, Integer> bases = new HashMap<>();
        completers.forEach(completer -> bases.merge(completer.members(dimensions), 1, Integer::sum));
        Map<List<String>, List<Integer>> places = new HashMap<>();
        for (int place = 0; place < answers.size(); place++) {
            places.computeIfAbsent(answers.get(place).members(dimensions), _ -> new ArrayList<>()).add(place);
        }
        return bases.entrySet().stream().map(cell -> new Cell(cell.getKey(), cell.getValue(), places.getOrDefault(cell.getKey(), List.of()))).toList();
    }

    WeightedSample sample() {
        WeightedSample found = sample == null ? AnswerWeights.of(completers, answers) : sample;
        sample = found;
        return found;
    }

    /** Which answers are the cell's. */
    boolean[] domain(Cell cell) {
        boolean[] domain = new boolean[answers.size()];
        cell.answers().forEach(place -> domain[place] = true);
        return domain;
    }

    /** 1 for each answer that is counted, 0 for the others. */
    double[] counted(int trait) {
        return answers.stream().mapToDouble(answer -> answer.traits()[trait] ? 1 : 0).toArray();
    }
}
