package org.cohorte.releases.web;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.foundation.web.PageFrame;
import org.cohorte.foundation.web.Pages;
import org.cohorte.foundation.web.ReadyAnswer;
import org.cohorte.foundation.web.ReadyAnswers;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedEditions;
import org.cohorte.releases.PublishedRelease;
import org.cohorte.releases.reading.Addresses;
import org.cohorte.releases.reading.EditionPages;
import org.cohorte.releases.reading.Reading;
import org.cohorte.releases.reading.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pages of each published version; they never change under a citation but for what became of the version. */
@RestController
public class ReleaseController {

    private static final String VERSION = "/{release:[a-z0-9-]+}/v{version:[1-9][0-9]{0,5}}";

    private final PublishedEditions editions;
    private final PublishedReadings readings;
    private final EditionPages editionPages;
    private final ReadyAnswers ready;
    private final Pages pages;

    ReleaseController(PublishedEditions editions, PublishedReadings readings, EditionPages editionPages, ReadyAnswers ready, Pages pages) {
        this.editions = editions;
        this.readings = readings;
        this.editionPages = editionPages;
        this.ready = ready;
        this.pages = pages;
    }

    /** All that a page depends on beside what is frozen. */
    private record Key(String address, String site, PublishedRelease release) {}

    /** A version that was withdrawn, with the reason that was given. */
    public record WithdrawnPage(Words words, String title, String note, String releases) {}

    @GetMapping({"/publications" + VERSION, "/en/releases" + VERSION})
    ResponseEntity<byte[]> release(@PathVariable String release, @PathVariable int version, HttpServletRequest request) {
        return page(release, version, request, "", reading -> Optional.of(editionPages.release(reading)));
    }

    @GetMapping({"/publications" + VERSION + "/tableaux", "/en/releases" + VERSION + "/tables"})
    ResponseEntity<byte[]> tables(@PathVariable String release, @PathVariable int version, HttpServletRequest request) {
        return page(release, version, request, "", reading -> Optional.of(editionPages.tables(reading)));
    }

    @GetMapping({"/publications" + VERSION + "/tableaux/{indicator}", "/publications" + VERSION + "/tableaux/{indicator}/{dimensions}"})
    ResponseEntity<byte[]> tableInFrench(@PathVariable String release, @PathVariable int version, @PathVariable String indicator,
                                         @PathVariable Optional<String> dimensions, @RequestParam(defaultValue = "") String annees,
                                         @RequestParam(defaultValue = "") String tri, @RequestParam(defaultValue = "1") String page, HttpServletRequest request) {
        return table(release, version, indicator, dimensions.orElse(""), annees, tri, page, request);
    }

    @GetMapping({"/en/releases" + VERSION + "/tables/{indicator}", "/en/releases" + VERSION + "/tables/{indicator}/{dimensions}"})
    ResponseEntity<byte[]> tableInEnglish(@PathVariable String release, @PathVariable int version, @PathVariable String indicator,
                                          @PathVariable Optional<String> dimensions, @RequestParam(defaultValue = "") String years,
                                          @RequestParam(defaultValue = "") String sort, @RequestParam(defaultValue = "1") String page, HttpServletRequest request) {
        return table(release, version, indicator, dimensions.orElse(""), years, sort, page, request);
    }

    private ResponseEntity<byte[]> table(String release, int version, String indicator, String dimensions, String years, String order, String page,
                                         HttpServletRequest request) {
        return page(release, version, request, "?" + years + "&" + order + "&" + page, reading -> editionPages.table(reading, indicator, dimensions, years, order, page));
    }

    @GetMapping({"/publications" + VERSION + "/chiffres/{indicator}/{year:\\d{4}}", "/en/releases" + VERSION + "/figures/{indicator}/{year:\\d{4}}",
            "/publications" + VERSION + "/chiffres/{indicator}/{year:\\d{4}}/{dimensions}/{members:.+}",
            "/en/releases" + VERSION + "/figures/{indicator}/{year:\\d{4}}/{dimensions}/{members:.+}"})
    ResponseEntity<byte[]> figure(@PathVariable String release, @PathVariable int version, @PathVariable String indicator, @PathVariable int year,
                                  @PathVariable Optional<String> dimensions, @PathVariable Optional<String> members, HttpServletRequest request) {
        FigureKey key = new FigureKey(indicator, year, dimensions.orElse(""), members.orElse(""));
        return page(release, version, request, "", reading -> editionPages.figure(reading, key));
    }

    /** Leads to the version that holds now: a citation is of a version. */
    @GetMapping({"/publications/{release:[a-z0-9-]+}/{section:tableaux|chiffres}/**", "/en/releases/{release:[a-z0-9-]+}/{section:tables|figures}/**"})
    ResponseEntity<byte[]> inCurrentVersion(@PathVariable String release, HttpServletRequest request) {
        Addresses here = Addresses.of(request);
        Optional<Edition> current = editions.current(release);
        if (current.isEmpty()) {
            return missing(here);
        }
        String rest = request.getRequestURI().substring(here.release(release).length());
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(here.version(current.get().manifest().address()) + rest + query)).build();
    }

    @GetMapping({"/publications/{release:[a-z0-9-]+}", "/en/releases/{release:[a-z0-9-]+}"})
    ResponseEntity<byte[]> current(@PathVariable String release, HttpServletRequest request) {
        Optional<PublishedRelease> found = editions.releases().stream().filter(r -> r.release().equals(release)).findFirst();
        Optional<PublishedRelease.Version> shown = found.flatMap(r -> r.current().or(() -> r.versions().stream().findFirst()));
        return shown.isEmpty() ? missing(Addresses.of(request))
                : page(release, shown.get().address().version(), request, "", reading -> Optional.of(editionPages.release(reading)));
    }

    private ResponseEntity<byte[]> page(String release, int version, HttpServletRequest request, String asked, Function<Reading, Optional<ResponseEntity<byte[]>>> making) {
        Addresses here = Addresses.of(request);
        if (!EditionAddress.isSlug(release)) {
            return missing(here);
        }
        EditionAddress address = new EditionAddress(release, version);
        Optional<PublishedRelease> found = editions.releases().stream().filter(r -> r.release().equals(release)).findFirst();
        Optional<PublishedRelease.Version> shown = found.flatMap(r -> r.versions().stream().filter(v -> v.address().equals(address)).findFirst());
        if (shown.isEmpty()) {
            return missing(here);
        }
        if (shown.get().state() == PublishedRelease.State.WITHDRAWN) {
            return withdrawn(found.get(), shown.get(), here);
        }
        // the edition is looked up only where its answer is not ready
        return ready.find(new Key(request.getRequestURI() + asked, readings.site(), found.get()), request,
                () -> readings.at(address, request).flatMap(making).map(ReleaseController::kept)).orElseGet(() -> missing(here));
    }

    private static ReadyAnswer kept(ResponseEntity<byte[]> page) {
        return ReadyAnswer.of(page).with(headers -> headers.set(HttpHeaders.CACHE_CONTROL, PublishedReadings.ASK_AGAIN));
    }

    private ResponseEntity<byte[]> withdrawn(PublishedRelease release, PublishedRelease.Version version, Addresses here) {
        String title = here.text("withdrawn.title", release.title().in(here.language()), String.valueOf(version.address().version()));
        return pages.show(HttpStatus.GONE, "releases/withdrawn", PageFrame.of(here.language(), title, title, here.other().version(version.address()), "releases"),
                new WithdrawnPage(here.words(), title, version.note().in(here.language()), here.releases()));
    }

    private ResponseEntity<byte[]> missing(Addresses here) {
        String title = here.text("missing.page");
        return pages.show(HttpStatus.NOT_FOUND, "releases/missing", PageFrame.of(here.language(), title, title, here.other().releases(), "releases"),
                new WithdrawnPage(here.words(), title, "", here.releases()));
    }
}
