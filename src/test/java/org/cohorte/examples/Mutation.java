package org.cohorte.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A rule of a statement and how it is changed.
 *
 * @param shownBy the file of examples in which one must fail
 */
record Mutation(String rule, String statement, Map<String, String> replacements, String shownBy) {

    static List<Mutation> read(Path list) throws IOException {
        List<Mutation> mutations = new ArrayList<>();
        for (String block : Files.readString(list).split("\n\n+")) {
            Map<String, String> lines = new HashMap<>();
            Stream.of(block.split("\n")).filter(line -> line.contains(":") && !line.startsWith("#"))
                    .forEach(line -> lines.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1).strip()));
            if (lines.containsKey("rule")) {
                mutations.add(of(lines));
            }
        }
        return mutations;
    }

    private static Mutation of(Map<String, String> lines) {
        Map<String, String> replacements = new HashMap<>();
        replacements.put(lines.get("from").replace("\\n", "\n"), lines.get("to").replace("\\n", "\n"));
        if (lines.containsKey("also")) {
            String[] parts = lines.get("also").split(" => ");
            replacements.put(parts[0], parts[1]);
        }
        return new Mutation(lines.get("rule"), lines.get("in"), replacements, lines.get("shown by"));
    }

    String applyTo(String sql) {
        String changed = sql;
        for (Map.Entry<String, String> replacement : replacements.entrySet()) {
            if (!changed.contains(replacement.getKey())) {
                throw new IllegalStateException(statement + " no longer holds: " + replacement.getKey());
            }
            changed = changed.replace(replacement.getKey(), replacement.getValue());
        }
        return changed;
    }
}
