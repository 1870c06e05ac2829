package org.cohorte.releases.reading;

import java.util.Optional;

import org.cohorte.releases.Edition;
import org.cohorte.releases.PublishedFigure;

/** How many of those whom a rate speaks of are known: a rate that rests on answers is never told without it. */
final class Responses {

    private final Edition edition;

    Responses(Edition edition) {
        this.edition = edition;
    }

    /** So many of so many answered. */
    record Response(long answers, long base) {

        boolean isLow() {
            return 2 * answers < base;
        }
    }

    /** Whether the rate leaves out those who gave no answer; its bounds do not, nor does the response itself. */
    boolean isOver(String indicator) {
        return denominator(indicator).matches("(completers|leavers)_with_.*");
    }

    /** Empty where the rate rests on no answers, and where their number is not told. */
    Optional<Response> of(PublishedFigure rate) {
        if (!isOver(rate.indicator())) {
            return Optional.empty();
        }
        if (rate.isEstimate()) {
            return edition.estimate(rate.key()).map(e -> new Response(e.answers(), e.base()));
        }
        return rate.denominator().flatMap(answers -> edition.figure(rate.key().of(responseOf(rate.indicator()))).flatMap(PublishedFigure::denominator)
                .map(base -> new Response(answers, base)));
    }

    /** The indicator that counts who answered, over as many years. */
    private String responseOf(String indicator) {
        String response = denominator(indicator).startsWith("leavers") ? "leavers-response-rate" : "outcome-response-rate";
        return indicator.endsWith(Cells.POOLED) ? response + Cells.POOLED : response;
    }

    private String denominator(String indicator) {
        return edition.definition(indicator).or(() -> edition.definition(FigureTexts.plain(indicator))).map(d -> d.denominator()).orElse("");
    }
}
