package org.cohorte.releases.editions;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.ReleaseTables;
import org.cohorte.figures.Selection;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.EditionManifest;
import org.cohorte.releases.EditionTexts;
import org.cohorte.snapshots.Snapshot;

/**
 * Makes the edition of a snapshot's folder in a home: how the fixture of the page tests was made, of the invented network, with the tables region,
 * department, gender, education_level, in_qpv, age_group, occupation and region*gender. Arguments: snapshot, home, tables.
 */
final class EditionOfASnapshot {

    private EditionOfASnapshot() {}

    public static void main(String[] arguments) {
        Home home = new Home(Path.of(arguments[1]));
        List<List<Breakdown>> tables = Arrays.stream(arguments).skip(2).map(table -> Selection.by(table).breakdowns().getFirst()).toList();
        EditionOrder order = new EditionOrder("1", new EditionAddress("2020", 1), 2020, new Bilingual("Chiffres clés 2020", "Key figures 2020"),
                new EditionManifest.Settings(10, 20), tables.isEmpty() ? ReleaseTables.standard().breakdowns() : tables);
        Path draft = new EditionFolders(home, Computing.alone()).compute(order, Snapshot.in(Path.of(arguments[0])), List.of(), Progress.silent()).folder();
        System.out.println(SmallEdition.freezing(home).freeze(draft, EditionTexts.none(), List.of(), List.of()).files().folder());
    }
}
