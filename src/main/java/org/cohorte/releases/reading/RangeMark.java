package org.cohorte.releases.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What stands under a mark of the scale from 0 to 100.
 *
 * @param side  before where the words stand left of the mark, after else
 * @param space how wide the scale is on the other side of the mark, as a percentage
 */
public record RangeMark(String kind, String name, TablePage.Link value, String side, String space) {

    private static final BigDecimal MIDDLE = BigDecimal.valueOf(50);

    /** @param percent where the mark is */
    static RangeMark of(String kind, String name, TablePage.Link value, double percent) {
        BigDecimal at = BigDecimal.valueOf(percent).setScale(1, RoundingMode.HALF_UP);
        boolean isBefore = at.compareTo(MIDDLE) > 0;
        return new RangeMark(kind, name, value, isBefore ? "before" : "after", (isBefore ? BigDecimal.valueOf(100).subtract(at) : at) + "%");
    }
}
