package org.cohorte.figures.disclosure;

import org.cohorte.figures.DisclosureSettings;
import org.cohorte.figures.Figure;
import org.cohorte.figures.Figure.Value;

/**
 * The primary rule of confidentiality: a count of a few people is not told, nor a rate over too few, nor a share of which a few are counted or left
 * out (its base and numerator would tell that count). Files are told as people are: so many files are of at most so many people.
 */
record PrimaryRule(DisclosureSettings settings) {

    boolean hides(Figure figure) {
        return figure.indicator().isOfPeople() && switch (figure.value()) {
            case Value.Count(long count) -> isOfPeopleOrFiles(figure) && isSmall(count);
            case Value.Share share -> hides(figure, share);
            case Value.Estimated estimated -> hides(figure, estimated.raw());
            case Value.Hidden() -> true;
        };
    }

    private boolean hides(Figure figure, Value.Share share) {
        long rest = share.denominator() - share.numerator();
        return isOverTooFew(share.denominator()) || isSensitive(figure) && (isSmall(share.numerator()) || isSmall(rest));
    }

    private static boolean isOfPeopleOrFiles(Figure figure) {
        return switch (figure.indicator().unit()) {
            case PEOPLE, FILES -> true;
            case PROGRAMMES, SESSIONS, PERCENT, RANK -> false;
        };
    }

    private boolean isSensitive(Figure share) {
        return !settings.notSensitive().contains(share.indicator().rawId());
    }

    boolean isOverTooFew(long base) {
        return base < settings.smallestBase();
    }

    /** Whether so many counts of 1 to the threshold, of this sum, cannot each have every one of these values. */
    boolean narrows(int counts, long sum) {
        return sum < settings.threshold() + counts - 1 || sum > (long) settings.threshold() * (counts - 1) + 1;
    }

    boolean isSmall(long count) {
        return count >= 1 && count <= settings.threshold();
    }
}
