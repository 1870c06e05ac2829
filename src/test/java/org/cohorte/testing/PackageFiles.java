package org.cohorte.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An exchange package in a folder: a small sound one to begin with, of which a test changes what matters to it. */
public final class PackageFiles {

    private static final List<String> TABLES = List.of("providers", "sites", "occupations", "programmes", "sessions", "delivery_changes", "persons",
            "applications", "enrolments", "outcomes");

    private final Path folder;

    private PackageFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes the sound package into a new folder. */
    public static PackageFiles sound(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String table : TABLES) {
                try (InputStream in = PackageFiles.class.getResourceAsStream("/org/cohorte/exchange/sound/" + table + ".csv")) {
                    Files.write(folder.resolve(table + ".csv"), java.util.Objects.requireNonNull(in, table).readAllBytes());
                }
            }
            return new PackageFiles(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** Puts another text in the place of one that must be there. */
    public PackageFiles replacing(String file, String known, String other) {
        String text = read(file);
        if (!text.contains(known)) {
            throw new IllegalArgumentException(file + " does not contain " + known);
        }
        return with(file, text.replace(known, other));
    }

    public PackageFiles adding(String file, String line) {
        return with(file, read(file) + line + "\n");
    }

    public PackageFiles with(String file, String text) {
        return with(file, text, StandardCharsets.UTF_8);
    }

    public PackageFiles with(String file, String text, Charset charset) {
        try {
            Files.write(folder.resolve(file), text.getBytes(charset));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PackageFiles without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
