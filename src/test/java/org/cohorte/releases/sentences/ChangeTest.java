package org.cohorte.releases.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;
import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void isMoreThanTwiceOrLessThanAHalfOnlyStrictly() {
        assertThat(new Change(count(100_737), count(50_368)).timesMore()).isEqualTo(2);
        assertThat(new Change(count(100_736), count(50_368)).timesMore()).isEqualTo(1);
        assertThat(new Change(count(50_368), count(101_883)).timesFewer()).isEqualTo(2);
        assertThat(new Change(count(50_368), count(100_736)).timesFewer()).isEqualTo(1);
    }

    @Test
    void isRoundedOnceFromTheUnrounded() {
        assertThat(new Change(count(50_368), count(101_883)).tenthsOfPercent()).contains(-506L);
        assertThat(new Change(share(212, 965), share(35, 911)).tenthsOfPoint()).as("21.969 - 3.842").isEqualTo(181);
        assertThat(new Change(share(212, 965), share(35, 911)).differsFromTheShown()).as("22.0 - 3.8 = 18.2").isTrue();
        assertThat(new Change(share(3859, 5329), share(3596, 4859)).tenthsOfPoint()).isEqualTo(-16);
        assertThat(new Change(count(5), count(0)).tenthsOfPercent()).as("over nothing").isEmpty();
    }

    @Property
    void aFallIsTheRiseReadBackwards(@ForAll @LongRange(min = 0, max = 1_000_000) long part, @ForAll @LongRange(min = 0, max = 1_000_000) long rest,
                                     @ForAll @LongRange(min = 0, max = 1_000_000) long otherPart, @ForAll @LongRange(min = 1, max = 1_000_000) long otherRest) {
        PublishedFigure one = share(part, part + rest + 1);
        PublishedFigure other = share(otherPart, otherPart + otherRest);
        Change there = new Change(one, other);
        Change back = new Change(other, one);
        assertThat(there.direction()).isEqualTo(-back.direction());
        assertThat(there.tenthsOfPoint()).isEqualTo(-back.tenthsOfPoint());
        assertThat(there.timesMore()).isEqualTo(back.timesFewer());
        assertThat(there.differsFromTheShown()).isEqualTo(back.differsFromTheShown());
    }

    private static PublishedFigure count(long value) {
        return new PublishedFigure(FigureKey.ofNetwork("applications", 2020), Long.toString(value), "files", Optional.empty(), Optional.empty(), "A", "F");
    }

    private static PublishedFigure share(long numerator, long denominator) {
        return new PublishedFigure(FigureKey.ofNetwork("women-share", 2020), Double.toString(100.0 * numerator / denominator), "percent", Optional.of(numerator),
                Optional.of(denominator), "A", "F");
    }
}
