package org.cohorte.demo.network;

/**
 * Fourteen digits whose Luhn key holds, as a SIRET's must, while that of their first nine does not, as a SIREN's would: no establishment can
 * bear it.
 */
final class InventedSiret {

    private InventedSiret() {}

    static String of(int number) {
        String siren = Integer.toString(900_000_000 + number * 10);
        siren = sum(siren) % 10 == 0 ? Integer.toString(900_000_000 + number * 10 + 1) : siren;
        String unkeyed = siren + "0001";
        return unkeyed + (10 - sum(unkeyed + "0") % 10) % 10;
    }

    /** Each second digit from the right doubled, its own digits added. */
    static int sum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 1 ? 2 * digit : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }
}
