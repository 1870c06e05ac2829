package org.cohorte.figures.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.Figure;
import org.cohorte.figures.Figure.Confidentiality;
import org.cohorte.figures.Figure.ObservationStatus;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.FigureKey;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Indicators;
import org.cohorte.figures.PublicClassifications;
import org.cohorte.figures.PublishedFigures;
import org.cohorte.figures.PublishedFigures.Rules;

/** Figures as they are published, written down row by row: {@code .told("learners", 2020, "region", "84", 45).primary("learners", 2020, "region", "11")}. */
final class Publication {

    private final List<Figure> figures = new ArrayList<>();
    private Rules rules = Rules.ofDefinitions();
    private PublicClassifications classifications = PublicClassifications.ofTerritories();

    static Publication of() {
        return new Publication();
    }

    Publication with(Rules other) {
        rules = other;
        return this;
    }

    Publication with(PublicClassifications other) {
        classifications = other;
        return this;
    }

    Publication told(String indicator, int year, String dimensions, String members, long value) {
        return add(indicator, year, dimensions, members, new Value.Count(value), Confidentiality.F);
    }

    Publication told(String indicator, int year, String dimensions, String members, long numerator, long denominator) {
        return add(indicator, year, dimensions, members, new Value.Share(numerator, denominator), Confidentiality.F);
    }

    Publication primary(String indicator, int year, String dimensions, String members) {
        return add(indicator, year, dimensions, members, new Value.Hidden(), Confidentiality.C);
    }

    Publication secondary(String indicator, int year, String dimensions, String members) {
        return add(indicator, year, dimensions, members, new Value.Hidden(), Confidentiality.D);
    }

    private Publication add(String id, int year, String dimensions, String members, Value value, Confidentiality confidentiality) {
        Indicator indicator = Indicators.find(id).orElseThrow();
        FigureKey key = key(id, year, dimensions, members);
        figures.add(new Figure(indicator, year, key.dimensions(), key.members(), value, ObservationStatus.A, confidentiality));
        return this;
    }

    static FigureKey key(String id, int year, String dimensions, String members) {
        List<Breakdown> split = dimensions.isEmpty() ? List.of() : Arrays.stream(dimensions.split("\\*")).map(code -> Breakdown.find(code).orElseThrow()).toList();
        return new FigureKey(id, year, split, split.isEmpty() ? List.of() : List.of(members.split("\\*")));
    }

    List<Figure> figures() {
        return figures;
    }

    PublishedFigures published() {
        return PublishedFigures.of(figures, classifications, rules);
    }

    static PublicClassifications programmes(Map<String, String> provider, Map<String, String> occupation) {
        return PublicClassifications.of(provider, occupation);
    }
}
