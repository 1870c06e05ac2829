package org.cohorte.figures.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class ModularTest {

    private static final long LAST = (1L << 61) - 2;
    private static final BigInteger PRIME = BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE);

    @Property
    void multipliesAsWholeNumbersDo(@ForAll @LongRange(min = 0, max = LAST) long a, @ForAll @LongRange(min = 0, max = LAST) long b) {
        assertThat(Modular.multiply(a, b)).isEqualTo(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).mod(PRIME).longValueExact());
        assertThat(Modular.add(a, b)).isEqualTo(BigInteger.valueOf(a).add(BigInteger.valueOf(b)).mod(PRIME).longValueExact());
        assertThat(Modular.subtract(a, b)).isEqualTo(BigInteger.valueOf(a).subtract(BigInteger.valueOf(b)).mod(PRIME).longValueExact());
    }

    @Property(tries = 200)
    void aNumberTimesItsInverseIsOne(@ForAll @LongRange(min = 1, max = LAST) long a) {
        assertThat(Modular.multiply(a, Modular.inverse(a))).isEqualTo(1);
    }

    @Property
    void aSmallNumberComesBackWithItsSign(@ForAll @LongRange(min = -(1L << 60) + 1, max = (1L << 60) - 1) long a) {
        assertThat(Modular.nearestToZero(Modular.of(a))).isEqualTo(a);
    }

    @Example
    void itsModulusIsAPrime() {
        assertThat(PRIME.isProbablePrime(100)).isTrue();
        assertThat(Modular.PRIME).isEqualTo(PRIME.longValueExact());
    }

    @Example
    void nothingDividesByZero() {
        assertThatThrownBy(() -> Modular.inverse(0)).isInstanceOf(ArithmeticException.class);
    }
}
