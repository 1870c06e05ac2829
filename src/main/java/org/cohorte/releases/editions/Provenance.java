package org.cohorte.releases.editions;

import java.util.List;
import java.util.Optional;

import org.cohorte.releases.editions.Verification.Statement;
import org.cohorte.releases.editions.Verification.Verdict;

/** Which version of the program made an edition, and which one verifies it. */
record Provenance(String made, String verifying) {

    Statement statement() {
        return isSame() ? Statement.agrees("program.same", made) : Statement.unchecked("program.other", made, verifying);
    }

    /** What most likely explains that a sealed edition computes otherwise, where something differs. */
    Optional<Statement> cause(List<Statement> computed) {
        boolean differs = computed.stream().anyMatch(statement -> statement.verdict() == Verdict.DIFFERS);
        return differs && !isSame() ? Optional.of(Statement.unchecked("program.cause", made, verifying)) : Optional.empty();
    }

    private boolean isSame() {
        return made.equals(verifying);
    }
}
