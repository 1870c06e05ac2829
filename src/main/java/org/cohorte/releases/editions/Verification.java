package org.cohorte.releases.editions;

import java.util.List;

/** What came out when an edition was checked against its signature, its checksums, its snapshot and an attacker. */
public record Verification(List<Statement> statements) {

    /** How a statement turned out. */
    public enum Verdict {
        AGREES,
        DIFFERS,
        /** It cannot be checked here, and the text says why. */
        UNCHECKED
    }

    /**
     * One thing that was looked at.
     *
     * @param key       of its text
     * @param arguments of the text
     * @param details   the first rows that differ, as they are
     */
    public record Statement(Verdict verdict, String key, List<String> arguments, List<String> details) {

        public Statement {
            arguments = List.copyOf(arguments);
            details = List.copyOf(details);
        }

        static Statement agrees(String key, String... arguments) {
            return new Statement(Verdict.AGREES, key, List.of(arguments), List.of());
        }

        static Statement differs(String key, String... arguments) {
            return new Statement(Verdict.DIFFERS, key, List.of(arguments), List.of());
        }

        static Statement unchecked(String key, String... arguments) {
            return new Statement(Verdict.UNCHECKED, key, List.of(arguments), List.of());
        }

        Statement with(List<String> rows) {
            return new Statement(verdict, key, arguments, rows);
        }
    }

    public Verification {
        statements = List.copyOf(statements);
    }

    /** Whether nothing that could be checked differs. */
    public boolean isSound() {
        return statements.stream().noneMatch(statement -> statement.verdict() == Verdict.DIFFERS);
    }
}
