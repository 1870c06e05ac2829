package org.cohorte.releases.editions;

import java.nio.file.Path;

import org.cohorte.figures.computation.DuckDbKeyFigures;
import org.cohorte.figures.computation.Statements;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.snapshots.Snapshot;

/** Makes the edition of a snapshot's folder in a home: how the fixture of the page tests was made. */
final class EditionOfASnapshot {

    private EditionOfASnapshot() {}

    public static void main(String[] arguments) {
        Home home = new Home(Path.of(arguments[1]));
        EditionFolders folders = new EditionFolders(home, new DuckDbKeyFigures(Statements.shipped()));
        System.out.println(new FolderEditions(home, folders, new Freezing(new SigningKey(home))).make(Snapshot.in(Path.of(arguments[0])), Progress.silent()).files().folder());
    }
}
