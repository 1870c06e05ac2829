package org.cohorte.releases.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Numbers;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.EditionManifest;
import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.FileAddresses;
import org.cohorte.releases.PublishedRelease;

/** Puts the page of a release together. */
final class ReleaseMaking {

    private final Reading reading;
    private final Edition edition;
    private final EditionManifest manifest;
    private final Addresses here;
    private final FigureTexts texts;
    private final int year;

    ReleaseMaking(Reading reading) {
        this.reading = reading;
        this.edition = reading.edition();
        this.manifest = edition.manifest();
        this.here = reading.here();
        this.texts = reading.texts();
        this.year = manifest.reportingYear();
    }

    ReleasePage page() {
        FigureCards cards = new FigureCards(reading, year);
        String title = manifest.title().in(here.language());
        return new ReleasePage(here.words(), title, here.text("release.lead", String.valueOf(year)), Notices.of(reading, here::version), Trail.of(reading), dates(),
                cards.card("learners"), sentences(), sections(cards), maps(), tables(), here.tables(reading.address()), here.year(year), edition.texts().notes().in(here.language()),
                versions(), following(), readers(), signOff(), files(),
                Citation.of(reading, title, "cohorte-" + reading.address().path().replace('/', '-'), here.version(reading.address())), here.methodology(),
                EditionLine.of(reading));
    }

    /** The list of a draft may still change. */
    private ReleasePage.SignOff signOff() {
        List<String> silent = edition.texts().notSignedOff().stream().map(EditionTexts.Provider::label).toList();
        return new ReleasePage.SignOff(here.text("signoff." + (silent.isEmpty() ? "none" : "text") + (edition.files().isFrozen() ? "" : ".draft")), silent);
    }

    private List<FigurePage.Fact> dates() {
        List<FigurePage.Fact> dates = new ArrayList<>();
        if (reading.standing() instanceof Standing.Published(PublishedRelease release, PublishedRelease.Version version)) {
            dates.add(new FigurePage.Fact(here.text("date.first"), Moments.day(release.firstPublishedAt(), here)));
            dates.add(new FigurePage.Fact(here.text("date.version", String.valueOf(version.address().version())), Moments.day(version.publishedAt(), here)));
        }
        dates.add(new FigurePage.Fact(here.text("date.data"), Numbers.day(manifest.day(), here.language())));
        return dates;
    }

    private List<ReleasePage.Sentence> sentences() {
        return edition.texts().sentences().stream().map(s -> new ReleasePage.Sentence(here.language() == Language.FR ? s.fr() : s.en(), s.edited(),
                s.figures().stream().filter(k -> edition.figure(k).isPresent())
                        .map(k -> new TablePage.Link(texts.shortName(k), here.figure(reading.address(), k), "")).toList())).toList();
    }

    private List<ReleasePage.Section> sections(FigureCards cards) {
        return List.of(section(cards, "audience", "at-or-below-bac-share", "women-share", "qpv-share", "out-of-work-share"),
                section(cards, "admission", "applications", "admitted", "admission-rate"),
                section(cards, "exits", "positive-exit-rate", "it-job-rate", "further-training-rate", "outcome-response-rate", "positive-exit-rate-weighted",
                        "positive-exit-rate-lowest", "positive-exit-rate-highest"),
                section(cards, "changes", "programmes-changed-share", "programmes-returned-share", "online-sessions-share"),
                section(cards, "cumulative", "learners-cumulative", "programmes", "sessions"));
    }

    private ReleasePage.Section section(FigureCards cards, String id, String... indicators) {
        return new ReleasePage.Section(id, here.text("section." + id), here.text("section." + id + ".text"), Stream.of(indicators).map(cards::card).toList());
    }

    private List<MapView> maps() {
        Maps maps = new Maps(reading);
        return Stream.of(maps.of("learners", "region", year), maps.of("learners", "department", year), maps.of("women-share", "region", year),
                maps.of("positive-exit-rate", "region", year)).flatMap(java.util.Optional::stream).toList();
    }

    /** Those most asked for; all the others are one page away. */
    private List<TablePage.Link> tables() {
        return Stream.of(List.of("learners", "region"), List.of("learners", "department"), List.of("learners", "occupation"), List.of("learners", "education_level"),
                        List.of("learners", "age_group"), List.of("women-share", "occupation"), List.of("qpv-share", "region"), List.of("admission-rate", "region"),
                        List.of("positive-exit-rate", "region"), List.of("positive-exit-rate", "occupation"), List.of("learners", "provider"),
                        List.of("learners", "region*gender"))
                .filter(t -> edition.dimensionsOf(t.getFirst()).contains(t.getLast()))
                .map(t -> new TablePage.Link(texts.tableTitle(t.getFirst(), t.getLast()), here.table(reading.address(), t.getFirst(), t.getLast()), "")).toList();
    }

    private List<ReleasePage.Version> versions() {
        return reading.standing() instanceof Standing.Published(PublishedRelease release, PublishedRelease.Version ignored)
                ? release.versions().stream().map(v -> new ReleasePage.Version(here.text("version", String.valueOf(v.address().version())),
                        here.text("state." + v.state().name().toLowerCase(Locale.ROOT)), Moments.day(v.publishedAt(), here), v.note().in(here.language()),
                        here.version(v.address()), v.address().equals(reading.address()))).toList()
                : List.of();
    }

    private List<TablePage.Link> following() {
        return List.of(new TablePage.Link(here.text("calendar.title"), here.calendar(), ""), new TablePage.Link(here.text("calendar.file"), here.calendarFile(), ""),
                new TablePage.Link(here.text("atom.link"), here.atom(), ""));
    }

    private List<FigurePage.Fact> readers() {
        return edition.texts().readers().stream().map(r -> new FigurePage.Fact(r.name(), here.text("readers.since", Moments.moment(r.since(), here)))).toList();
    }

    private List<TablePage.Link> files() {
        if (!reading.hasFiles()) {
            return List.of();
        }
        FileAddresses files = reading.files();
        List<TablePage.Link> links = new ArrayList<>();
        for (String name : List.of(EditionFiles.FIGURES, EditionFiles.PARQUET, EditionFiles.TABLES, FileAddresses.COLLECTION, FileAddresses.OF_ALL, EditionFiles.ESTIMATES,
                EditionFiles.LABELS, EditionFiles.ELSEWHERE, EditionFiles.DEFINITIONS, EditionFiles.PLAN, EditionFiles.CHECKS, EditionFiles.TEXTS, EditionFiles.SNAPSHOT_MANIFEST, EditionFiles.MANIFEST, EditionFiles.SIGNATURE)) {
            boolean isInTables = name.equals(FileAddresses.COLLECTION) || name.equals(FileAddresses.OF_ALL);
            if (edition.files().find(isInTables ? EditionFiles.TABLES : name).isPresent()) {
                links.add(new TablePage.Link(name, files.file(name), here.text("file." + name)));
            }
        }
        return links;
    }
}
