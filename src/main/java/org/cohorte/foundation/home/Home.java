package org.cohorte.foundation.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/**
 * The folder in which an installation keeps its data: the embedded database, snapshots, editions, keys, logs. Two homes never touch
 * each other.
 *
 * @param root absolute; made where it is missing
 */
public record Home(Path root) {

    public Home {
        root = root.toAbsolutePath().normalize();
    }

    /** The home that the environment names: {@code COHORTE_HOME}, else {@code .cohorte} in the working folder. */
    public static Home ofEnvironment() {
        return new Home(Path.of(Setting.HOME.value().orElse(".cohorte")));
    }

    public Path database() {
        return root.resolve("database");
    }

    public Path databaseBinaries() {
        return root.resolve("database-binaries");
    }

    /** One folder a snapshot. */
    public Path snapshots() {
        return folder("snapshots");
    }

    /** One folder an edition of the figures; what the public pages read. */
    public Path editions() {
        return folder("editions");
    }

    /** Secrets of this installation, readable by its owner only. */
    public Path keys() {
        return closed("keys");
    }

    /** Packages handed in through the browser, until they are taken in; people are named in them. */
    public Path uploads() {
        return closed("uploads");
    }

    private Path closed(String name) {
        Path closed = folder(name);
        try {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + closed + " cannot be closed to others", e);
        }
        return closed;
    }

    /** Lists for people, such as what an import found. */
    public Path reports() {
        return folder("reports");
    }

    public Path logs() {
        return folder("logs");
    }

    /** Work in progress; what a kill left here is of no use to anyone. */
    public Path temporary() {
        return folder("temporary");
    }

    /** What can be made again from other files at any time, such as compressed copies; it may be emptied. */
    public Path derived() {
        return folder("derived");
    }

    /** The id of this installation, made once; the database bears the same, so that the wrong pair is found at the start. */
    public UUID installationId() {
        Path file = root.resolve("installation-id");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(root);
                Path written = Files.createTempFile(root, "installation-id", ".new");
                Files.writeString(written, UUID.randomUUID() + "\n");
                moveUnlessThere(written, file);
            }
            return UUID.fromString(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The installation id in " + file + " cannot be read or made", e);
        }
    }

    private static void moveUnlessThere(Path written, Path file) throws IOException {
        try {
            Files.createLink(file, written);
        } catch (java.nio.file.FileAlreadyExistsException another) {
            // an instance that started at the same moment was faster: its id is the one
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private Path folder(String name) {
        Path folder = root.resolve(name);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be made", e);
        }
        return folder;
    }

    /** Read and write for the owner alone. */
    public static final Set<java.nio.file.attribute.PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
}
