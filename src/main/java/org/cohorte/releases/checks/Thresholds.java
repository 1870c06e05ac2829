package org.cohorte.releases.checks;

/**
 * From where on something must be explained. The usual range of a change is the median of the earlier yearly changes, give or take {@code deviations}
 * times their median absolute deviation (made comparable to a standard deviation by 1.4826), never less than the floor of its unit.
 *
 * @param smallestResponse under this share of answers, 0 to 1
 * @param largestUnknown   over this share of unknown values
 * @param deviations       of a change from the median of the earlier ones
 * @param floorOfCounts    changes of a count by less than this share of it are usual
 * @param floorOfShares    changes of a share by less than so many points (0 to 1) are usual
 * @param fewestChanges    with fewer earlier changes nothing is called unusual
 */
public record Thresholds(double smallestResponse, double largestUnknown, double deviations, double floorOfCounts, double floorOfShares, int fewestChanges) {

    public static Thresholds standard() {
        return new Thresholds(0.5, 0.1, 3, 0.05, 0.02, 3);
    }
}
