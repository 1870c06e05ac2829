package org.cohorte.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.cohorte.figures.Figure.Confidentiality;
import org.cohorte.figures.Figure.ObservationStatus;
import org.cohorte.figures.Figure.Value;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final Indicator WOMEN = Indicators.find("women-share").orElseThrow();

    @Test
    void aShareIsInPercentWithTheShortestDigits() {
        assertThat(line(new Value.Share(59, 100))).isEqualTo("women-share,2020,region*gender,11*f,59.0,percent,59,100,A,N");
        assertThat(line(new Value.Share(8685, 14853))).contains(",58.47303575035346,percent,");
        assertThat(line(new Value.Share(1, 3))).contains(",33.333333333333336,");
        assertThat(line(new Value.Share(0, 7))).contains(",0.0,");
        assertThat(line(new Value.Share(7, 7))).contains(",100.0,");
    }

    @Test
    void aShareOfMillionsHasNoExponent() {
        assertThat(line(new Value.Share(1, 20_000_000))).contains(",0.000005,percent,1,20000000,");
    }

    @Test
    void aHiddenFigureKeepsItsKeyAndItsUnitOnly() {
        assertThat(line(new Value.Hidden())).isEqualTo("women-share,2020,region*gender,11*f,,percent,,,A,N");
    }

    @Test
    void thereIsNoShareOverNobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Value.Share(0, 0));
    }

    @Property
    void aShareIsTheDoubleNearestToTheExactOne(@ForAll @LongRange(min = 0, max = 100_000_000) long one, @ForAll @LongRange(min = 1, max = 100_000_000) long other) {
        long numerator = Math.min(one, other);
        double exact = new BigDecimal(100 * numerator).divide(new BigDecimal(other), new MathContext(80)).doubleValue();
        assertThat(new Value.Share(numerator, other).percent()).isEqualTo(exact);
    }

    @Property
    void codesSortAsTheirBytes(@ForAll String a, @ForAll String b) {
        int bytes = Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
        boolean wellFormed = StandardCharsets.UTF_8.newEncoder().canEncode(a) && StandardCharsets.UTF_8.newEncoder().canEncode(b);
        assertThat(!wellFormed || Integer.signum(Utf8Order.BYTES.compare(a, b)) == Integer.signum(bytes)).isTrue();
    }

    private static String line(Value value) {
        return new Figure(WOMEN, 2020, List.of(Breakdown.REGION, Breakdown.GENDER), List.of("11", "f"), value, ObservationStatus.A, Confidentiality.N).line();
    }
}
