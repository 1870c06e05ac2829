package org.cohorte.figures.arithmetic;

/**
 * Arithmetic modulo the prime 2⁶¹ − 1, on numbers from 0 to 2⁶¹ − 2. A relation between whole numbers holds here too; that one holds here
 * and not between fractions needs a determinant which the prime divides: of random ones, one in 2⁶¹.
 */
public final class Modular {

    public static final long PRIME = (1L << 61) - 1;

    private Modular() {}

    public static long of(long value) {
        long rest = value % PRIME;
        return rest < 0 ? rest + PRIME : rest;
    }

    public static long add(long a, long b) {
        return wrapped(a + b - PRIME);
    }

    public static long subtract(long a, long b) {
        return wrapped(a - b);
    }

    /** Adds the prime to a negative number. Without a branch, since whether a sum passes the prime is as good as chance. */
    private static long wrapped(long value) {
        return value + (value >> 63 & PRIME);
    }

    /** 2⁶¹ is 1 here: the product's bits above the 61st are added to those below. */
    public static long multiply(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        return add(low & PRIME, high << 3 | low >>> 61);
    }

    /** The number between −2⁶⁰ and 2⁶⁰ that is this one here. */
    public static long nearestToZero(long a) {
        return a > PRIME / 2 ? a - PRIME : a;
    }

    public static long negate(long a) {
        return a == 0 ? 0 : PRIME - a;
    }

    /** By Fermat: a to the power of the prime less two. Most factors are 1 or −1, and each its own inverse. */
    public static long inverse(long a) {
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
