package org.cohorte.releases.editions;

import java.nio.file.Path;
import java.util.List;

import org.cohorte.foundation.home.Home;
import org.cohorte.releases.EditionTexts;

/** A program of its own that freezes a draft, to be killed meanwhile. Arguments: home, folder of the draft. */
final class KilledFreezing {

    private KilledFreezing() {}

    public static void main(String[] arguments) {
        SmallEdition.freezing(new Home(Path.of(arguments[0]))).freeze(Path.of(arguments[1]), EditionTexts.none(), List.of(), List.of());
    }
}
