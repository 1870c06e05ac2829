package org.cohorte.exchange.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.cohorte.exchange.format.Field;
import org.cohorte.exchange.format.Resource;

/**
 * The columns that one file has.
 *
 * @param places for each column of the description, its place in the file's rows; -1 where it is absent
 * @param usable whether the rows can be read by them: no column unknown, twice or missing that must be there
 */
record DeliveredColumns(List<Integer> places, boolean usable) {

    /** Columns whose names begin so are reported and left out. */
    private static final String EXTENSION = "x_";

    static DeliveredColumns of(Resource resource, String fileName, List<String> header, Findings findings) {
        if (header.stream().noneMatch(name -> name.startsWith(EXTENSION) || resource.field(name).isPresent())) {
            // what stands there instead may be a row, and a row may tell who somebody is: it is not repeated
            findings.add(Rule.HEADER_MISSING, fileName, 1, "", "", String.join(", ", resource.fields().stream().map(Field::name).toList()));
            return new DeliveredColumns(List.of(), false);
        }
        boolean usable = noStrangers(resource, fileName, header, findings);
        List<Integer> places = new ArrayList<>();
        for (Field field : resource.fields()) {
            int place = header.indexOf(field.name());
            places.add(place);
            if (place < 0 && field.required()) {
                findings.add(Rule.COLUMN_MISSING, fileName, 1, field.name(), "", "");
                usable = false;
            }
        }
        return new DeliveredColumns(places, usable);
    }

    private static boolean noStrangers(Resource resource, String fileName, List<String> header, Findings findings) {
        boolean usable = true;
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (!seen.add(name) && !name.isEmpty()) {
                findings.add(Rule.COLUMN_TWICE, fileName, 1, name, "", "");
                usable = false;
            } else if (name.startsWith(EXTENSION)) {
                findings.add(Rule.COLUMN_LEFT_OUT, fileName, 1, name, "", "");
            } else if (resource.field(name).isEmpty()) {
                findings.add(Rule.COLUMN_UNKNOWN, fileName, 1, name, "", String.join(", ", resource.fields().stream().map(Field::name).toList()));
                usable = false;
            }
        }
        return usable;
    }

    /** The columns that the file does not have. */
    List<String> absent(Resource resource) {
        List<String> absent = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) < 0) {
                absent.add(resource.fields().get(i).name());
            }
        }
        return absent;
    }
}
