package org.cohorte.releases.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.PublishedEditions;
import org.cohorte.releases.PublishedRelease;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Which edition a program may read, and which of its frozen files. */
@Component
class PublishedFiles {

    static final MediaType CSV = new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8);
    static final MediaType CSVW = MediaType.parseMediaType("application/csvm+json");
    static final MediaType PARQUET = MediaType.parseMediaType("application/vnd.apache.parquet");

    /** All that the manifest names, itself and its signature. */
    static final Map<String, MediaType> FROZEN = Stream.concat(Stream.of(EditionFiles.MANIFEST, EditionFiles.SIGNATURE), Stream.concat(EditionFiles.COMPUTED.stream(), EditionFiles.WRITTEN.stream()))
            .collect(Collectors.toUnmodifiableMap(Function.identity(), name -> name.endsWith(".csv") ? CSV : MediaType.APPLICATION_JSON));

    private final PublishedEditions editions;

    PublishedFiles(PublishedEditions editions) {
        this.editions = editions;
    }

    /** An edition that may be read, when it was published and what became of it. */
    record Readable(Edition edition, PublishedRelease.Version version) {
        String updated() {
            return version.publishedAt().toString();
        }
    }

    Optional<Readable> at(EditionAddress address) {
        return version(address).flatMap(v -> editions.at(address).map(e -> new Readable(e, v)));
    }

    /** Of each release the version that holds. */
    List<Readable> current() {
        return editions.releases().stream().flatMap(r -> r.current().stream()).flatMap(v -> editions.at(v.address()).map(e -> new Readable(e, v)).stream()).toList();
    }

    Problems whyNot(EditionAddress address) {
        return version(address).filter(v -> v.state() == PublishedRelease.State.WITHDRAWN).isPresent() ? Problems.WITHDRAWN : Problems.NO_SUCH_EDITION;
    }

    private Optional<PublishedRelease.Version> version(EditionAddress address) {
        return editions.releases().stream().flatMap(r -> r.versions().stream()).filter(v -> v.address().equals(address)).findFirst();
    }
}
