package org.cohorte.releases.formats;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.cohorte.foundation.text.Language;
import org.cohorte.releases.FileAddresses;

/**
 * The table files of an edition, some thousands of them, in one zip: each under its address below that of the edition, those of JSON-stat in a folder
 * for each language.
 */
public record TableArchive(Path zip) {

    /** The earliest that a zip can tell: when it was written is nowhere in it. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    static void write(Path zip, TableFiles files) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(zip)); ZipOutputStream out = new ZipOutputStream(file)) {
            files.giveTo((name, bytes) -> {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(NO_TIME);
                out.putNextEntry(entry);
                out.write(bytes);
                out.closeEntry();
            });
        }
    }

    /** What a file is called in the archive. */
    static String name(String file, Language language) {
        return file.endsWith(".json") && !file.endsWith(FileAddresses.METADATA) ? language.code() + "/" + file : file;
    }

    /** @param file its address below that of the edition */
    public Optional<byte[]> find(String file, Language language) throws IOException {
        try (ZipFile files = new ZipFile(zip.toFile())) {
            ZipEntry entry = files.getEntry(name(file, language));
            return entry == null || entry.isDirectory() ? Optional.empty() : Optional.of(bytes(files, entry));
        }
    }

    public int size() throws IOException {
        try (ZipFile files = new ZipFile(zip.toFile())) {
            return files.size();
        }
    }

    /** The files that only one of both has, or both with other bytes, sorted; however each was compressed. */
    public List<String> differing(TableArchive other) throws IOException {
        try (ZipFile here = new ZipFile(zip.toFile()); ZipFile there = new ZipFile(other.zip().toFile())) {
            TreeSet<String> names = new TreeSet<>();
            here.stream().forEach(entry -> names.add(entry.getName()));
            there.stream().forEach(entry -> names.add(entry.getName()));
            for (String name : List.copyOf(names)) {
                if (isSame(here, there, name)) {
                    names.remove(name);
                }
            }
            return List.copyOf(names);
        }
    }

    private static boolean isSame(ZipFile here, ZipFile there, String name) throws IOException {
        ZipEntry one = here.getEntry(name);
        ZipEntry other = there.getEntry(name);
        return one != null && other != null && Arrays.equals(bytes(here, one), bytes(there, other));
    }

    private static byte[] bytes(ZipFile files, ZipEntry entry) throws IOException {
        try (InputStream in = files.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
