package org.cohorte.releases.editions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The first lines that one of two files has and the other has not. */
final class RowDifferences {

    private static final int SHOWN = 5;

    private RowDifferences() {}

    /** Of each side a few: those of the edition after a minus sign, those computed anew after a plus sign. */
    static List<String> between(Path published, Path computed) throws IOException {
        List<String> shown = new ArrayList<>();
        only(published, computed).forEach(line -> shown.add("- " + line));
        only(computed, published).forEach(line -> shown.add("+ " + line));
        return shown;
    }

    private static List<String> only(Path here, Path there) throws IOException {
        Set<String> others = new HashSet<>(Files.readAllLines(there));
        try (var lines = Files.lines(here)) {
            return lines.filter(line -> !others.contains(line)).limit(SHOWN).toList();
        }
    }
}
