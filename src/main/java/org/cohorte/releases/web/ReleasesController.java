package org.cohorte.releases.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.foundation.web.PageFrame;
import org.cohorte.foundation.web.Pages;
import org.cohorte.foundation.web.ReadyAnswer;
import org.cohorte.foundation.web.ReadyAnswers;
import org.cohorte.foundation.web.SiteAddress;
import org.cohorte.releases.PublishedEditions;
import org.cohorte.releases.PublishedRelease;
import org.cohorte.releases.ReleaseCalendar;
import org.cohorte.releases.reading.Addresses;
import org.cohorte.releases.reading.Moments;
import org.cohorte.releases.reading.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was published, what is announced, and how a program follows both. */
@RestController
public class ReleasesController {

    private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final PublishedEditions editions;
    private final ObjectProvider<ReleaseCalendar> calendar;
    private final Pages pages;
    private final ReadyAnswers ready;
    private final SiteAddress site;

    ReleasesController(PublishedEditions editions, ObjectProvider<ReleaseCalendar> calendar, Pages pages, ReadyAnswers ready, SiteAddress site) {
        this.editions = editions;
        this.calendar = calendar;
        this.pages = pages;
        this.ready = ready;
        this.site = site;
    }

    /**
     * The releases, the newest first, and those to come.
     *
     * @param onlyComing whether it is the calendar
     */
    public record ReleasesPage(Words words, boolean onlyComing, String title, String lead, List<Release> releases, List<Coming> coming, String calendar, String calendarFile,
                               String atom) {}

    /** A release with its versions. */
    public record Release(String title, String address, String day, boolean withdrawn, String tables, List<Version> versions) {}

    /** A version with what became of it. */
    public record Version(String name, String address, String state, String day, String note) {}

    /** A release to come. */
    public record Coming(String title, String moment) {}

    private record Key(String address, String site, Object state) {}

    @GetMapping({"/publications", "/en/releases"})
    ResponseEntity<byte[]> releases(HttpServletRequest request) {
        Addresses here = Addresses.of(request);
        return show(here, false, here.text("releases.title"), here.text("releases.lead"), here.other().releases());
    }

    @GetMapping({"/publications/calendrier", "/en/releases/calendar"})
    ResponseEntity<byte[]> calendar(HttpServletRequest request) {
        Addresses here = Addresses.of(request);
        return show(here, true, here.text("calendar.title"), here.text("calendar.lead"), here.other().calendar());
    }

    private ResponseEntity<byte[]> show(Addresses here, boolean onlyComing, String title, String lead, String other) {
        return pages.show("releases/releases", PageFrame.of(here.language(), title, lead, other, "releases"),
                new ReleasesPage(here.words(), onlyComing, title, lead, editions.releases().stream().map(r -> release(r, here)).toList(),
                        coming().stream().map(c -> new Coming(c.title().in(here.language()), Moments.moment(c.at(), here))).toList(),
                        here.calendar(), here.calendarFile(), here.atom()));
    }

    private List<ReleaseCalendar.Announced> coming() {
        return calendar.stream().flatMap(c -> c.coming().stream()).toList();
    }

    private static Release release(PublishedRelease release, Addresses here) {
        PublishedRelease.Version shown = release.current().orElse(release.versions().getFirst());
        return new Release(release.title().in(here.language()), here.release(release.release()), Moments.day(shown.publishedAt(), here), release.current().isEmpty(),
                release.current().map(v -> here.tables(v.address())).orElse(""), release.versions().stream().map(v -> version(v, here)).toList());
    }

    private static Version version(PublishedRelease.Version version, Addresses here) {
        return new Version(here.text("version", String.valueOf(version.address().version())), here.version(version.address()),
                here.text("state." + version.state().name().toLowerCase(Locale.ROOT)), Moments.day(version.publishedAt(), here), version.note().in(here.language()));
    }

    @GetMapping({"/publications/atom.xml", "/en/releases/atom.xml"})
    ResponseEntity<byte[]> atom(HttpServletRequest request) {
        Addresses here = Addresses.of(request);
        List<PublishedRelease> releases = editions.releases();
        return ready.answer(new Key(request.getRequestURI(), site.base(), releases), request,
                () -> fresh(ReadyAnswer.of(new AtomFeed(here, site).of(releases), ATOM)));
    }

    @GetMapping({"/publications/calendrier.ics", "/en/releases/calendar.ics"})
    ResponseEntity<byte[]> calendarFile(HttpServletRequest request) {
        Addresses here = Addresses.of(request);
        List<ReleaseCalendar.Announced> coming = coming();
        return ready.answer(new Key(request.getRequestURI(), site.base(), coming), request,
                () -> fresh(ReadyAnswer.of(new CalendarFile(here, site.base()).of(coming), CALENDAR)));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap(HttpServletRequest request) {
        List<PublishedRelease> releases = editions.releases();
        return ready.answer(new Key(request.getRequestURI(), site.base(), releases), request,
                () -> fresh(ReadyAnswer.of(new Sitemap(site, editions).of(releases), MediaType.APPLICATION_XML)));
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN)
                .body("User-agent: *\nDisallow: /equipe\nDisallow: /en/team\nSitemap: " + site.of("/sitemap.xml") + "\n");
    }

    private static ReadyAnswer fresh(ReadyAnswer answer) {
        return answer.with(headers -> headers.set(HttpHeaders.CACHE_CONTROL, PublishedReadings.ASK_AGAIN));
    }
}
