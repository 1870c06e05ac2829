package org.cohorte.releases.editions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.cohorte.foundation.files.Durable;
import org.cohorte.foundation.files.Folders;
import org.cohorte.foundation.web.SiteAddress;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.EditionJson;
import org.cohorte.releases.EditionManifest;
import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.ElsewhereFigure;
import org.cohorte.releases.formats.Formats;
import org.springframework.stereotype.Component;

/**
 * Freezes the folder of a draft: what people wrote, the figures in the formats that programs load, then the signature, and last the manifest in one
 * move. From then on nothing in the folder changes. Done twice it gives the same; what a kill leaves is a draft still.
 */
@Component
public class Freezing {

    /** How the name of a file begins that is being written. */
    private static final String FRESH = ".new-";

    private final SigningKey key;
    private final SiteAddress site;

    public Freezing(SigningKey key, SiteAddress site) {
        this.key = key;
        this.site = site;
    }

    /** Writes a file in the place given. */
    private interface Making {
        void to(Path file) throws IOException;
    }

    /** @param checks the findings with what was written to explain them, for checks.json */
    public Edition freeze(Path folder, EditionTexts texts, List<ElsewhereFigure> elsewhere, Object checks) {
        if (new EditionFiles(folder).isFrozen()) {
            return Edition.in(folder);
        }
        try {
            Folders.removeLeftovers(folder, FRESH);
            write(folder, EditionFiles.TEXTS, EditionJson.bytes(texts));
            write(folder, EditionFiles.CHECKS, EditionJson.bytes(checks));
            write(folder, EditionFiles.ELSEWHERE, file -> writeElsewhere(file, elsewhere));
            Edition draft = Edition.in(folder);
            Formats formats = new Formats(draft, site.base());
            for (String name : EditionFiles.FORMATS) {
                write(folder, name, file -> formats.write(name, file));
            }
            byte[] manifest = EditionJson.bytes(draft.manifest().ofSite(formats.site()).withFiles(EditionComputation.files(folder, EditionFiles.SEALED)));
            write(folder, EditionFiles.SIGNATURE, EditionJson.bytes(key.sign(manifest)));
            Durable.flushFolder(folder);
            write(folder, EditionFiles.MANIFEST, manifest);
            Files.deleteIfExists(folder.resolve(EditionFiles.DRAFT));
            close(folder);
            Durable.flush(folder);
            return Edition.in(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The edition in " + folder + " cannot be frozen", e);
        }
    }

    /** Opens the folder of an edition that was approved and never public; what people wrote stays beside until it is written anew. */
    public void thaw(Path folder) {
        try {
            if (new EditionFiles(folder).isFrozen()) {
                EditionManifest frozen = Edition.in(folder).manifest();
                write(folder, EditionFiles.DRAFT, EditionJson.bytes(frozen.withFiles(frozen.files().stream().filter(f -> EditionFiles.COMPUTED.contains(f.name())).toList())));
                Durable.flush(folder);
                Files.delete(folder.resolve(EditionFiles.MANIFEST));
            }
            Files.deleteIfExists(folder.resolve(EditionFiles.SIGNATURE));
            Durable.flush(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The edition in " + folder + " cannot be opened again", e);
        }
    }

    private static void writeElsewhere(Path file, List<ElsewhereFigure> figures) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord("indicator", "year", "value", "unit", "numerator", "denominator", "source_fr", "source_en", "address");
            figures.forEach(f -> csv.writeRecord(f.indicator(), Integer.toString(f.year()), f.value(), f.unit(), f.numerator().map(String::valueOf).orElse(""),
                    f.denominator().map(String::valueOf).orElse(""), f.source().fr(), f.source().en(), f.address()));
        }
    }

    private static void write(Path folder, String name, byte[] bytes) throws IOException {
        write(folder, name, file -> Files.write(file, bytes));
    }

    private static void write(Path folder, String name, Making making) throws IOException {
        Path fresh = folder.resolve(FRESH + name);
        making.to(fresh);
        Durable.flush(fresh);
        Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** For all to read, for nobody to write. */
    private static void close(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
            }
        }
    }
}
