package org.cohorte.foundation.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of work in progress. */
public final class Folders {

    private Folders() {}

    /** Removes a folder with all that is in it, if it is there. */
    public static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Removes what stands in a folder under names that begin so: what a kill left there. */
    public static void removeLeftovers(Path folder, String prefix) throws IOException {
        List<Path> leftovers;
        try (Stream<Path> inside = Files.list(folder)) {
            leftovers = inside.filter(path -> path.getFileName().toString().startsWith(prefix)).toList();
        }
        for (Path leftover : leftovers) {
            remove(leftover);
        }
    }
}
