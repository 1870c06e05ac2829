package org.cohorte.releases.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** The checklist is the team's: it is signed with the others and not served. */
    static final Map<String, MediaType> FROZEN = Map.of(EditionFiles.FIGURES, CSV, EditionFiles.ESTIMATES, CSV, EditionFiles.LABELS, CSV, EditionFiles.ELSEWHERE, CSV,
            EditionFiles.MANIFEST, MediaType.APPLICATION_JSON, EditionFiles.SIGNATURE, MediaType.APPLICATION_JSON, EditionFiles.DEFINITIONS, MediaType.APPLICATION_JSON,
            EditionFiles.PLAN, MediaType.APPLICATION_JSON, EditionFiles.TEXTS, MediaType.APPLICATION_JSON, EditionFiles.SNAPSHOT_MANIFEST, MediaType.APPLICATION_JSON);

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
