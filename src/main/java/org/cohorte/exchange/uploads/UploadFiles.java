package org.cohorte.exchange.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.cohorte.exchange.checks.Findings;
import org.cohorte.exchange.format.DeliveredPackage;
import org.cohorte.foundation.files.Folders;
import org.cohorte.foundation.home.Home;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The files of uploads in the home, seen by every instance; readable by its owner only, since people are named in them. */
@Component
class UploadFiles {

    private static final String FINDINGS = "findings.json";
    private static final String PACKAGE = "package";

    private final Home home;

    UploadFiles(Home home) {
        this.home = home;
    }

    /** Keeps the files of a package: a zip as it is, else all that were handed in as one folder. */
    void keep(UUID folder, List<? extends HandedFile> files) throws IOException {
        Path place = Files.createDirectories(folder(folder).resolve(PACKAGE));
        for (HandedFile file : files) {
            try (InputStream in = file.open()) {
                Files.copy(in, place.resolve(file.name()));
            }
        }
    }

    DeliveredPackage open(Upload upload) throws IOException {
        return DeliveredPackage.open(delivered(folder(upload.folder()).resolve(PACKAGE)), upload.packageName(), home);
    }

    /** What the import takes: the only zip there is, the only folder (earlier versions kept the files in one of the package's name), or the place itself. */
    static Path delivered(Path place) throws IOException {
        try (Stream<Path> inside = Files.list(place)) {
            List<Path> files = inside.toList();
            return files.size() == 1 && (Files.isDirectory(files.getFirst()) || isZip(files.getFirst())) ? files.getFirst() : place;
        }
    }

    private static boolean isZip(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    void keepFindings(UUID folder, Findings findings) {
        try {
            Files.write(folder(folder).resolve(FINDINGS), JsonMapper.shared().writeValueAsBytes(findings.recorded()));
        } catch (IOException e) {
            throw new UncheckedIOException("What was found in an upload cannot be kept", e);
        }
    }

    /** What the newest run found; nothing where it never came so far. */
    Findings findings(UUID folder) {
        Path file = folder(folder).resolve(FINDINGS);
        return Files.exists(file) ? Findings.of(JsonMapper.shared().readValue(file.toFile(), Findings.Recorded.class)) : new Findings();
    }

    void remove(UUID folder) {
        try {
            Folders.remove(folder(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("The files of an upload cannot be taken away", e);
        }
    }

    /** What was found in it stays, so that the page can still tell. */
    void removePackage(UUID folder) {
        try {
            Folders.remove(folder(folder).resolve(PACKAGE));
        } catch (IOException e) {
            throw new UncheckedIOException("The files of an upload cannot be taken away", e);
        }
    }

    private Path folder(UUID folder) {
        return home.uploads().resolve(folder.toString());
    }
}
