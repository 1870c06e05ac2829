package org.cohorte.releases.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.EditionManifest;
import org.cohorte.releases.VersionId;
import org.cohorte.releases.lifecycle.VisibilityStore.Visible;
import org.springframework.stereotype.Component;

/**
 * The editions that came out since the figures of a version were computed: it was neither protected nor attacked beside them, and the two together
 * may tell what each hides.
 */
@Component
class PublishedSince {

    private final VisibilityStore visibility;
    private final EditionShelf shelf;

    PublishedSince(VisibilityStore visibility, EditionShelf shelf) {
        this.visibility = visibility;
        this.shelf = shelf;
    }

    /** Asked anew of the database and of the folder; empty where the version was protected beside all that is public. */
    Optional<Obstacle> of(VersionId version) {
        Set<EditionAddress> beside = shelf.manifest(version).map(PublishedSince::earlier).orElse(Set.of());
        List<String> since = visibility.publishedInOrder().stream().map(Visible::address).filter(address -> !beside.contains(address)).map(EditionAddress::path).toList();
        return since.isEmpty() ? Optional.empty() : Optional.of(new Obstacle(Obstacle.Reason.PUBLISHED_SINCE, String.join(", ", since)));
    }

    private static Set<EditionAddress> earlier(EditionManifest manifest) {
        return manifest.earlier().stream().map(EditionManifest.Earlier::address).collect(Collectors.toSet());
    }
}
