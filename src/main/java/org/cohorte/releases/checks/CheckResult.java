package org.cohorte.releases.checks;

import java.util.List;

/** How a check turned out. */
public sealed interface CheckResult {

    Check check();

    /** There is nothing to say. */
    record Passed(Check check) implements CheckResult {}

    /** The release is not approved as long as this stands. */
    record Blocking(Check check, List<Finding> findings) implements CheckResult {
        public Blocking {
            findings = List.copyOf(findings);
        }
    }

    /** Each finding needs a word of explanation, which is published. */
    record ToBeExplained(Check check, List<Finding> findings) implements CheckResult {
        public ToBeExplained {
            findings = List.copyOf(findings);
        }
    }

    static CheckResult of(Check check, List<Finding> findings) {
        return findings.isEmpty() ? new Passed(check) : check.isBlocking() ? new Blocking(check, findings) : new ToBeExplained(check, findings);
    }

    default List<Finding> all() {
        return switch (this) {
            case Passed _ -> List.of();
            case Blocking blocking -> blocking.findings();
            case ToBeExplained toBeExplained -> toBeExplained.findings();
        };
    }
}
