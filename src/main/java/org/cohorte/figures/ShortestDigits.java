package org.cohorte.figures;

import java.math.BigDecimal;

/** A double as text: the shortest digits that give it back, at least one after the point, never an exponent. */
final class ShortestDigits {

    private ShortestDigits() {}

    static String of(double value) {
        String digits = Double.toString(value);
        if (digits.indexOf('E') < 0) {
            return digits;
        }
        String plain = new BigDecimal(digits).stripTrailingZeros().toPlainString();
        return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }
}
