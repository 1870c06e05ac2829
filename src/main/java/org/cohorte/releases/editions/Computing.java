package org.cohorte.releases.editions;

import org.cohorte.figures.Estimates;
import org.cohorte.figures.KeyFigures;
import org.springframework.stereotype.Component;

/** What computes the figures of an edition. */
@Component
public record Computing(KeyFigures keyFigures, Estimates estimates) {

    /** For commands that need neither the database nor the rest of the installation. */
    public static Computing alone() {
        return new Computing(KeyFigures.alone(), Estimates.alone());
    }
}
