package org.cohorte.releases.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.cohorte.releases.sentences.NearRound.Side;
import org.junit.jupiter.api.Test;

class NearRoundTest {

    @Test
    void saysThePublishedNumbersAsThePressReleaseOf2020Did() {
        assertThat(NearRound.of(32_850)).isEqualTo(new NearRound(Side.JUST_UNDER, 33_000));
        assertThat(NearRound.of(14_853)).isEqualTo(new NearRound(Side.JUST_UNDER, 15_000));
        assertThat(NearRound.of(13_140)).isEqualTo(new NearRound(Side.JUST_OVER, 13_000));
    }

    @Test
    void leavesACountThatIsRoundOrFarFromARoundNumberAsItIs() {
        assertThat(NearRound.of(33_000)).isEqualTo(new NearRound(Side.EXACTLY, 33_000));
        assertThat(NearRound.of(13_400)).isEqualTo(new NearRound(Side.EXACTLY, 13_400));
        assertThat(NearRound.of(97)).isEqualTo(new NearRound(Side.EXACTLY, 97));
        assertThat(NearRound.of(99_900)).isEqualTo(new NearRound(Side.JUST_UNDER, 100_000));
    }

    @Property
    void neverSaysMoreThanIsThereNorStraysByMoreThanTwoInAHundred(@ForAll @LongRange(min = 0, max = 10_000_000_000L) long count) {
        NearRound said = NearRound.of(count);
        switch (said.side()) {
            case EXACTLY -> assertThat(said.round()).isEqualTo(count);
            case JUST_UNDER -> assertThat(count).isLessThan(said.round());
            case JUST_OVER -> assertThat(count).isGreaterThan(said.round());
        }
        assertThat(Math.abs(count - said.round()) * 50).isLessThanOrEqualTo(Math.max(said.round(), 0));
    }
}
