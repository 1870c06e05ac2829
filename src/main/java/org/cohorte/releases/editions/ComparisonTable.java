package org.cohorte.releases.editions;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

import org.cohorte.releases.PublishedFigure;

/** Every figure that moved as CSV. No code holds a comma or a quote. */
public final class ComparisonTable {

    private ComparisonTable() {}

    public static void print(Comparison comparison, PrintWriter out) {
        out.print("indicator,year,dimensions,members,what,why,value_before,numerator_before,denominator_before,obs_status_before,conf_status_before,"
                + "value_after,numerator_after,denominator_after,obs_status_after,conf_status_after\n");
        for (Comparison.Moved moved : comparison.moved()) {
            out.print(String.join(",", moved.key().indicator(), Integer.toString(moved.key().year()), moved.key().dimensions(), moved.key().members(),
                    moved.what().name().toLowerCase(Locale.ROOT), moved.why().name().toLowerCase(Locale.ROOT), cells(moved.before()), cells(moved.after())) + "\n");
        }
    }

    private static String cells(Optional<PublishedFigure> figure) {
        return figure.map(f -> String.join(",", f.value(), f.numerator().map(String::valueOf).orElse(""), f.denominator().map(String::valueOf).orElse(""),
                f.observationStatus(), f.confidentiality())).orElse(",,,,");
    }
}
