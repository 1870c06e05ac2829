package org.cohorte.foundation.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;

/** PostgreSQL's programs, unpacked once from the archive that ships with the product. */
final class ServerBinaries {

    static final String UNFINISHED = "database-binaries";

    private final Path folder;

    private ServerBinaries(Path folder) {
        this.folder = folder;
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    static ServerBinaries of(Home home) {
        return new ServerBinaries(home.databaseBinaries());
    }

    /** Unpacks them where they are missing; a half-unpacked folder is never seen under its final name. */
    static ServerBinaries unpacked(Home home, Progress progress) throws IOException {
        ServerBinaries binaries = of(home);
        if (!Files.exists(binaries.program("postgres"))) {
            Path fresh = Files.createTempDirectory(home.temporary(), UNFINISHED);
            unpackInto(fresh, progress);
            Files.setPosixFilePermissions(fresh, EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_EXECUTE,
                    PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_EXECUTE));
            Files.move(fresh, home.databaseBinaries(), StandardCopyOption.ATOMIC_MOVE);
        }
        return binaries;
    }

    private static void unpackInto(Path folder, Progress progress) throws IOException {
        String archive = archiveName();
        try (InputStream packed = ServerBinaries.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new IOException("PostgreSQL for this machine (" + archive + ") is not in the product; set COHORTE_DATABASE_URL");
            }
            try (var step = progress.step(ServerProcess.text("unpack"), -1);
                    var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
                TarArchiveEntry entry;
                while ((entry = tar.getNextEntry()) != null) {
                    step.advance(write(folder, entry, tar));
                }
            }
        }
    }

    private static long write(Path folder, TarArchiveEntry entry, InputStream content) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("An entry of the archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return 0;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return 0;
        }
        Files.copy(content, target);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, EXECUTABLE);
        }
        return entry.getSize();
    }

    private static final Set<PosixFilePermission> EXECUTABLE = java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x");

    private static String archiveName() {
        String system = System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch").contains("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + system + "-" + machine + ".txz";
    }
}
