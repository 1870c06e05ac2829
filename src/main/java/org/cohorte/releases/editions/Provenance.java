package org.cohorte.releases.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.editions.Verification.Statement;
import org.cohorte.releases.editions.Verification.Verdict;

/** Which version of the program made an edition, and which one verifies it. */
record Provenance(String made, String verifying) {

    /** The files that another protection changes, though every told value is the same. */
    private static final Set<String> PROTECTED = Set.of(EditionFiles.FIGURES, EditionFiles.ESTIMATES, EditionFiles.PLAN);

    /** Of a build of unchanged sources that knew its commit; any other may be another program under the same name. */
    private static final Pattern CERTAIN = Pattern.compile(".+\\+[0-9a-f]+");

    Statement statement() {
        if (isOther()) {
            return Statement.unchecked("program.other", made, verifying);
        }
        return CERTAIN.matcher(made).matches() ? Statement.agrees("program.same", made) : Statement.unchecked("program.unknown", made);
    }

    /** What a sealed edition's files for programs come to, made anew: another version may write the same figures in other bytes or words, which is no fault of theirs. */
    List<Statement> explainedFormats(List<Statement> remade) {
        return remade.stream().map(s -> isOther() && s.verdict() == Verdict.DIFFERS ? Statement.unchecked("remade.otherwise", s.arguments().getFirst(), made, verifying).with(s.details()) : s).toList();
    }

    /**
     * What a sealed edition computes to, and why it may be something else: the version that made it hides other cells, or most likely counts otherwise.
     *
     * @param told whether every value that it tells is computed alike; asked only where another version computes other files
     */
    List<Statement> explained(List<Statement> computed, Supplier<Statement> told) {
        List<Statement> differing = computed.stream().filter(statement -> statement.verdict() == Verdict.DIFFERS).toList();
        if (!isOther() || differing.isEmpty()) {
            return computed;
        }
        List<Statement> all = new ArrayList<>(computed);
        if (differing.stream().allMatch(Provenance::isOfProtectedFile)) {
            Statement values = told.get();
            all.add(values);
            if (values.verdict() == Verdict.AGREES) {
                all.replaceAll(statement -> differing.contains(statement) ? Statement.unchecked("recomputed.protection", statement.arguments().getFirst()).with(statement.details()) : statement);
                all.add(Statement.unchecked("program.protection", made, verifying));
                return all;
            }
        }
        all.add(Statement.unchecked("program.cause", made, verifying));
        return all;
    }

    private static boolean isOfProtectedFile(Statement statement) {
        return statement.key().equals("recomputed.differs") && PROTECTED.contains(statement.arguments().getFirst());
    }

    private boolean isOther() {
        return !made.equals(verifying);
    }
}
