package org.cohorte.releases.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

import org.cohorte.releases.Edition;
import org.cohorte.releases.Edition.PublishedFigure;
import org.cohorte.releases.Edition.RankedOccupation;

/** What the pages show as rows of the file of figures: the network, and the occupations that are told of. */
final class PublishedRows {

    private static final String HEADER = "indicator,year,dimensions,members,value,unit,numerator,denominator,obs_status,conf_status";

    private record Row(String indicator, int year, String dimensions, String members, String rest) {}

    private PublishedRows() {}

    static String of(Edition edition, IntPredicate years) {
        List<Row> rows = new ArrayList<>();
        edition.figures().stream().filter(f -> years.test(f.year())).map(PublishedRows::row).forEach(rows::add);
        for (RankedOccupation occupation : edition.occupations().stream().filter(o -> years.test(o.year())).toList()) {
            String status = edition.figure("learners", occupation.year()).map(PublishedFigure::observationStatus).orElse("A");
            rows.add(new Row("learners", occupation.year(), "occupation", occupation.id(), occupation.learners() + ",people,,," + status + ",F"));
            rows.add(new Row("occupation-rank", occupation.year(), "occupation", occupation.id(), occupation.rank() + ",rank,,," + status + ",F"));
        }
        rows.sort(Comparator.comparing(Row::indicator).thenComparingInt(Row::year).thenComparing(Row::dimensions).thenComparing(Row::members));
        StringBuilder file = new StringBuilder(HEADER).append('\n');
        rows.forEach(r -> file.append("%s,%d,%s,%s,%s\n".formatted(r.indicator(), r.year(), r.dimensions(), r.members(), r.rest())));
        return file.toString();
    }

    private static Row row(PublishedFigure figure) {
        return new Row(figure.indicator(), figure.year(), "", "", String.join(",", figure.value(), figure.unit(), figure.numerator().map(String::valueOf).orElse(""),
                figure.denominator().map(String::valueOf).orElse(""), figure.observationStatus(), figure.confidentiality()));
    }
}
