package org.cohorte.figures.disclosure;

/**
 * Arithmetic modulo the prime 2⁶¹ − 1, on numbers from 0 to 2⁶¹ − 2. A relation between whole numbers holds here too; that one holds here
 * and not between fractions needs a determinant which the prime divides: of random ones, one in 2⁶¹.
 */
final class Modular {

    static final long PRIME = (1L << 61) - 1;

    private Modular() {}

    static long of(long value) {
        long rest = value % PRIME;
        return rest < 0 ? rest + PRIME : rest;
    }

    static long add(long a, long b) {
        long sum = a + b;
        return sum >= PRIME ? sum - PRIME : sum;
    }

    static long subtract(long a, long b) {
        long difference = a - b;
        return difference < 0 ? difference + PRIME : difference;
    }

    /** 2⁶¹ is 1 here: the product's bits above the 61st are added to those below. */
    static long multiply(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        return add(low & PRIME, high << 3 | low >>> 61);
    }

    static long negate(long a) {
        return a == 0 ? 0 : PRIME - a;
    }

    /** By Fermat: a to the power of the prime less two. Most factors are 1 or −1, and each its own inverse. */
    static long inverse(long a) {
        if (a == 0) {
            throw new ArithmeticException("nothing divides by 0");
        }
        if (a == 1 || a == PRIME - 1) {
            return a;
        }
        long result = 1;
        long power = a;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                result = multiply(result, power);
            }
            power = multiply(power, power);
        }
        return result;
    }
}
