package org.cohorte.exchange.checks;

import java.util.regex.Pattern;

import org.cohorte.exchange.format.Field;
import org.cohorte.reference.Communes;
import org.cohorte.reference.RomeCodes;
import org.jspecify.annotations.Nullable;

/** What a cell's column asks beyond its form: a key that holds, a code that a classification knows. */
final class Classified {

    private static final String LA_POSTE = "356000000";

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{4,14}");

    private Classified() {}

    /** The rule that a well-formed value breaks, if any. */
    static @Nullable Rule brokenBy(Field field, String value) {
        return switch (field.name()) {
            case "siret" -> isSiret(value) ? null : Rule.SIRET_KEY;
            case "rome_code" -> RomeCodes.exists(value) ? null : Rule.ROME_UNKNOWN;
            case "phone" -> E164.matcher(value).matches() ? null : Rule.PHONE_NOT_E164;
            case "commune_code" -> commune(value);
            default -> null;
        };
    }

    private static @Nullable Rule commune(String code) {
        if (Communes.existsOrExisted(code)) {
            return null;
        }
        return Communes.isAbroad(code) || Communes.territoryOf(code).isKnown() ? Rule.COMMUNE_UNLISTED : Rule.COMMUNE_NOWHERE;
    }

    /** Luhn's key over the 14 digits; the establishments of La Poste (SIREN 356000000) bear the plain sum of digits, a multiple of 5. */
    static boolean isSiret(String siret) {
        int luhn = 0;
        int plain = 0;
        for (int i = 0; i < siret.length(); i++) {
            int digit = siret.charAt(siret.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            luhn += weighted > 9 ? weighted - 9 : weighted;
            plain += digit;
        }
        return luhn % 10 == 0 || siret.startsWith(LA_POSTE) && plain % 5 == 0;
    }
}
