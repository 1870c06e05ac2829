package org.cohorte.releases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.cohorte.foundation.files.Checksum;
import org.cohorte.releases.formats.Formats;

/** The edition of the page tests with some of its rows told otherwise, for what depends on them; its checksums hold. */
public final class ChangedEdition {

    private static final Path EDITIONS = Path.of("src/test/resources/editions");

    private final Path folder;

    private ChangedEdition(Path folder) {
        this.folder = folder;
    }

    /** A copy in an empty folder. */
    public static ChangedEdition in(Path folder) {
        return copy("2020", folder);
    }

    /** Of the one that the site of the tests publishes. */
    public static ChangedEdition ofThePages(Path folder) {
        return copy("tables", folder);
    }

    /** Where it lies. */
    public static ChangedEdition at(Path folder) {
        return new ChangedEdition(folder);
    }

    private static ChangedEdition copy(String original, Path folder) {
        try (Stream<Path> files = Files.list(EDITIONS.resolve(original))) {
            Files.createDirectories(folder);
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
            return new ChangedEdition(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param key the beginning of a line of figures.csv up to the members, {@code learners,2020,,} */
    public ChangedEdition telling(String key, String rest) {
        return changing(EditionFiles.FIGURES, lines -> {
            List<String> changed = lines.stream().map(line -> line.startsWith(key + ",") ? key + "," + rest : line).toList();
            if (changed.equals(lines)) {
                throw new IllegalArgumentException("nothing changes: " + key);
            }
            return changed;
        });
    }

    /** Adds rows to figures.csv, in the order of the file. */
    public ChangedEdition with(String... rows) {
        return changing(EditionFiles.FIGURES, lines -> {
            List<String> sorted = new ArrayList<>(lines.subList(1, lines.size()));
            sorted.addAll(List.of(rows));
            sorted.sort(null);
            sorted.addFirst(lines.getFirst());
            return sorted;
        });
    }

    /** Takes the rows of figures.csv away that begin so. */
    public ChangedEdition without(String... beginnings) {
        return changing(EditionFiles.FIGURES, lines -> {
            List<String> left = lines.stream().filter(line -> Stream.of(beginnings).noneMatch(line::startsWith)).toList();
            if (left.size() == lines.size()) {
                throw new IllegalArgumentException("nothing changes: " + List.of(beginnings));
            }
            return left;
        });
    }

    /** As a later version of its release. */
    public ChangedEdition asVersion(int number) {
        return changing(EditionFiles.MANIFEST, lines -> lines.stream().map(line -> line.replaceFirst("^  \"version\" ?:.*", "  \"version\" : " + number + ",")).toList());
    }

    /** As though its settings declared a share to be not sensitive. */
    public ChangedEdition declaringNotSensitive(String share) {
        return changing(EditionFiles.MANIFEST, lines -> lines.stream().map(line -> line.replace("\"notSensitive\" : [ ]", "\"notSensitive\" : [ \"" + share + "\" ]")).toList());
    }

    /** With its files for programs, made from its others as they are now. */
    public ChangedEdition withFormats() {
        Edition edition = read();
        try {
            for (String name : EditionFiles.FORMATS) {
                Files.deleteIfExists(folder.resolve(name));
                new Formats(edition, "http://localhost").write(name, folder.resolve(name));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With one of its table files as another version of the program could have written it. */
    public ChangedEdition withTableFile(String name, UnaryOperator<String> change) {
        Path zip = folder.resolve(EditionFiles.TABLES);
        try (FileSystem files = FileSystems.newFileSystem(zip)) {
            Path file = files.getPath(name);
            Files.writeString(file, change.apply(Files.readString(file)));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ChangedEdition withFile(String name, String... lines) {
        return write(name, List.of(lines));
    }

    private ChangedEdition changing(String name, UnaryOperator<List<String>> change) {
        try {
            return write(name, change.apply(Files.readAllLines(folder.resolve(name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ChangedEdition write(String name, List<String> lines) {
        try {
            Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads it, after its manifest names the files as they are now. */
    public Edition read() {
        Path manifest = folder.resolve(EditionFiles.MANIFEST);
        try (Stream<Path> files = Files.list(folder)) {
            List<EditionManifest.File> named = new ArrayList<>();
            for (Path file : files.filter(f -> !f.equals(manifest)).sorted().toList()) {
                named.add(new EditionManifest.File(file.getFileName().toString(), Checksum.of(file), Files.size(file)));
            }
            EditionManifest told = EditionJson.read(manifest, EditionManifest.class);
            Files.write(manifest, EditionJson.bytes(told.withFiles(named)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Edition.in(folder);
    }
}
