package org.cohorte.releases.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.cohorte.figures.Breakdown;

/** The tables that a release has where nobody chose others: every single breakdown, and every two of six. */
public final class StandardTables {

    private static final List<Breakdown> CROSSED = List.of(Breakdown.REGION, Breakdown.GENDER, Breakdown.EDUCATION_LEVEL, Breakdown.IN_QPV, Breakdown.AGE_GROUP,
            Breakdown.OCCUPATION);

    private StandardTables() {}

    public static List<String> codes() {
        List<String> tables = new ArrayList<>(Arrays.stream(Breakdown.values()).map(Breakdown::code).toList());
        for (int i = 0; i < CROSSED.size(); i++) {
            for (int j = i + 1; j < CROSSED.size(); j++) {
                tables.add(CROSSED.get(i).code() + "*" + CROSSED.get(j).code());
            }
        }
        return List.copyOf(tables);
    }
}
