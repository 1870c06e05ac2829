package org.cohorte.releases.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cohorte.foundation.text.Language;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.FileAddresses;
import org.cohorte.releases.PublishedEditions;
import org.cohorte.releases.PublishedRelease;
import org.cohorte.releases.formats.TableArchive;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Which edition a program may read, and which of its files; all are as they were frozen. */
@Component
class PublishedFiles {

    static final MediaType CSV = new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8);
    static final MediaType CSVW = MediaType.parseMediaType("application/csvm+json");
    private static final Map<String, MediaType> TYPES = Map.of(FileAddresses.METADATA, CSVW, ".csv", CSV, ".parquet", MediaType.parseMediaType("application/vnd.apache.parquet"),
            ".zip", MediaType.parseMediaType("application/zip"));

    /** All that the manifest names, itself and its signature. */
    static final List<String> SEALED = Stream.concat(Stream.of(EditionFiles.MANIFEST, EditionFiles.SIGNATURE), EditionFiles.SEALED.stream()).toList();

    private final PublishedEditions editions;

    PublishedFiles(PublishedEditions editions) {
        this.editions = editions;
    }

    Optional<Edition> at(EditionAddress address) {
        return editions.at(address);
    }

    /** Of each release the version that holds. */
    List<PublishedRelease.Version> current() {
        return editions.releases().stream().flatMap(r -> r.current().stream()).toList();
    }

    /** A file of the folder; empty where the edition has none of that name. */
    static Optional<Path> sealed(Edition edition, String file) {
        return SEALED.contains(file) ? edition.files().find(file) : Optional.empty();
    }

    /** A file of the folder, or one of the tables in it; empty where the edition has none of that name. */
    static Optional<byte[]> bytes(Edition edition, String file, Language language) {
        try {
            Optional<Path> sealed = sealed(edition, file);
            Optional<Path> tables = edition.files().find(EditionFiles.TABLES);
            if (sealed.isPresent()) {
                return Optional.of(Files.readAllBytes(sealed.get()));
            }
            return tables.isPresent() ? new TableArchive(tables.get()).find(file, language) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " of " + edition.files().folder() + " cannot be read", e);
        }
    }

    static MediaType type(String file) {
        return TYPES.entrySet().stream().filter(ending -> file.endsWith(ending.getKey())).map(Map.Entry::getValue).findFirst().orElse(MediaType.APPLICATION_JSON);
    }

    Problems whyNot(EditionAddress address) {
        return version(address).filter(v -> v.state() == PublishedRelease.State.WITHDRAWN).isPresent() ? Problems.WITHDRAWN : Problems.NO_SUCH_EDITION;
    }

    private Optional<PublishedRelease.Version> version(EditionAddress address) {
        return editions.releases().stream().flatMap(r -> r.versions().stream()).filter(v -> v.address().equals(address)).findFirst();
    }
}
