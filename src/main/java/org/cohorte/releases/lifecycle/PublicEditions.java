package org.cohorte.releases.lifecycle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.cohorte.releases.EarlierEditions;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.PublishedEditions;
import org.cohorte.releases.PublishedRelease;
import org.cohorte.releases.ReleaseCalendar;
import org.cohorte.releases.lifecycle.VisibilityStore.Visible;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What is public, by the database alone; a folder says nothing of it. */
@Component
class PublicEditions implements PublishedEditions, ReleaseCalendar, EarlierEditions {

    private final LookedUp<List<Visible>> published;
    private final LookedUp<List<Announced>> announced;
    private final VisibilityStore store;
    private final EditionShelf shelf;

    PublicEditions(VisibilityStore store, EditionShelf shelf) {
        this.published = new LookedUp<>(store::published);
        this.announced = new LookedUp<>(store::announced);
        this.store = store;
        this.shelf = shelf;
    }

    /** Who publishes here sees it at once; the other instances look again within a second. */
    @TransactionalEventListener
    void lookAgain(StateMoved moved) {
        published.forget();
        announced.forget();
    }

    @Override
    public List<PublishedRelease> releases() {
        Map<String, List<Visible>> byRelease = new LinkedHashMap<>();
        published.now().forEach(v -> byRelease.computeIfAbsent(v.address().release(), _ -> new ArrayList<>()).add(v));
        return byRelease.entrySet().stream().map(e -> release(e.getKey(), e.getValue())).toList();
    }

    private static PublishedRelease release(String slug, List<Visible> versions) {
        Visible newest = versions.getFirst();
        return new PublishedRelease(slug, newest.reportingYear(), newest.title(), versions.stream()
                .map(v -> new PublishedRelease.Version(v.address(), state(v.state()), v.publishedAt(), v.note())).toList());
    }

    private static PublishedRelease.State state(VersionState state) {
        return switch (state) {
            case PUBLISHED -> PublishedRelease.State.CURRENT;
            case SUPERSEDED -> PublishedRelease.State.SUPERSEDED;
            case WITHDRAWN -> PublishedRelease.State.WITHDRAWN;
            case NEW, DRAFT, IN_REVIEW, APPROVED, SCHEDULED, ABANDONED -> throw new IllegalStateException("not published: " + state);
        };
    }

    @Override
    public Optional<Edition> newest() {
        return first(v -> v.state() == VersionState.PUBLISHED);
    }

    @Override
    public Optional<Edition> current(String release) {
        return first(v -> v.state() == VersionState.PUBLISHED && v.address().release().equals(release));
    }

    @Override
    public Optional<Edition> at(EditionAddress address) {
        return first(v -> v.state() != VersionState.WITHDRAWN && v.address().equals(address));
    }

    @Override
    public Optional<Edition> ofYear(int year) {
        // the release of the year itself would be the wrong one: a later release may have corrected the year
        return current().map(v -> shelf.frozen(v.id())).filter(edition -> edition.years().contains(year)).findFirst();
    }

    private Stream<Visible> current() {
        return published.now().stream().filter(v -> v.state() == VersionState.PUBLISHED);
    }

    private Optional<Edition> first(Predicate<Visible> wanted) {
        return published.now().stream().filter(wanted).findFirst().map(v -> shelf.frozen(v.id()));
    }

    /** Asked anew: a computation must not miss what was published in this second. */
    @Override
    public List<Path> folders() {
        return store.publishedInOrder().stream().map(v -> shelf.folder(v.id())).toList();
    }

    @Override
    public List<Announced> coming() {
        return announced.now();
    }
}
