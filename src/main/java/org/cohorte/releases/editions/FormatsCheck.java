package org.cohorte.releases.editions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

import org.cohorte.foundation.files.Folders;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Messages;
import org.cohorte.releases.DamagedEdition;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.editions.Verification.Statement;
import org.cohorte.releases.formats.Formats;
import org.cohorte.releases.formats.TableArchive;

/** Makes an edition's files for programs anew from its other files, for which no snapshot is needed, and compares them byte by byte. */
record FormatsCheck(Edition edition) {

    private static final int SHOWN = 5;

    List<Statement> statements(Home home, Progress progress) throws IOException {
        Path fresh = Files.createTempDirectory(home.temporary(), "verifying-");
        try (Progress.Step step = progress.step(Messages.inBoth(FormatsCheck.class, "step.formats"), EditionFiles.FORMATS.size())) {
            List<Statement> statements = new ArrayList<>();
            for (String name : EditionFiles.FORMATS) {
                statements.add(statement(name, fresh.resolve(name)));
                step.advance(1);
            }
            return statements;
        } finally {
            Folders.remove(fresh);
        }
    }

    private Statement statement(String name, Path fresh) throws IOException {
        if (edition.files().find(name).isEmpty()) {
            return Statement.unchecked("remade.none", name);
        }
        new Formats(edition, edition.manifest().site()).write(name, fresh);
        Path frozen = edition.files().path(name);
        return name.equals(EditionFiles.TABLES) ? ofTables(name, new TableArchive(frozen), new TableArchive(fresh))
                : Files.mismatch(frozen, fresh) < 0 ? Statement.agrees("remade.same", name) : Statement.differs("remade.differs", name);
    }

    /** Named one by one, however the archive was compressed. */
    private static Statement ofTables(String name, TableArchive frozen, TableArchive fresh) throws IOException {
        try {
            List<String> differing = frozen.differing(fresh);
            return differing.isEmpty() ? Statement.agrees("remade.tables.same", name, Integer.toString(frozen.size()))
                    : Statement.differs("remade.tables.differs", name, Integer.toString(differing.size())).with(differing.stream().limit(SHOWN).toList());
        } catch (ZipException e) {
            throw new DamagedEdition(frozen.zip(), "not a zip");
        }
    }
}
