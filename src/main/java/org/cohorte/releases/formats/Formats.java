package org.cohorte.releases.formats;

import java.io.IOException;
import java.nio.file.Path;

import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionFiles;

/**
 * Writes the files of {@link EditionFiles#FORMATS}. They follow from the edition's other files and the site's address: nothing in them depends on the
 * day or the machine.
 *
 * @param site address of the site, which links begin with
 */
public record Formats(Edition edition, String site) {

    /** @param name one of {@link EditionFiles#FORMATS} */
    public void write(String name, Path file) throws IOException {
        switch (name) {
            case EditionFiles.PARQUET -> FiguresParquet.write(edition.files().path(EditionFiles.FIGURES), file);
            case EditionFiles.TABLES -> TableArchive.write(file, new TableFiles(edition, site));
            default -> throw new IllegalArgumentException("no format: " + name);
        }
    }
}
