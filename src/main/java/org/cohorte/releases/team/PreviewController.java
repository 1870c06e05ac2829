package org.cohorte.releases.team;

import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.NotAllowed;
import org.cohorte.accounts.TeamPages;
import org.cohorte.foundation.web.SiteAddress;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedEditions;
import org.cohorte.releases.lifecycle.TeamReleases;
import org.cohorte.releases.lifecycle.Version;
import org.cohorte.releases.reading.Addresses;
import org.cohorte.releases.reading.EarlierVersion;
import org.cohorte.releases.reading.EditionPages;
import org.cohorte.releases.reading.Reading;
import org.cohorte.releases.reading.Standing;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A version that is not published, as its readers will see it: for the team, and from approval on for those named. No cache keeps it. */
@RestController
public class PreviewController {

    private static final String FRENCH = "/equipe/publications/{release:[a-z0-9-]+}/v{version:[1-9][0-9]{0,5}}";
    private static final String ENGLISH = "/en/team/releases/{release:[a-z0-9-]+}/v{version:[1-9][0-9]{0,5}}";

    private final TeamReleases releases;
    private final PublishedEditions published;
    private final EditionPages pages;
    private final SiteAddress site;

    PreviewController(TeamReleases releases, PublishedEditions published, EditionPages pages, SiteAddress site) {
        this.releases = releases;
        this.published = published;
        this.pages = pages;
        this.site = site;
    }

    @GetMapping({FRENCH, ENGLISH})
    ResponseEntity<byte[]> release(@PathVariable String release, @PathVariable int version, HttpServletRequest request) {
        return page(release, version, request, reading -> Optional.of(pages.release(reading)));
    }

    @GetMapping({FRENCH + "/tableaux", ENGLISH + "/tables"})
    ResponseEntity<byte[]> tables(@PathVariable String release, @PathVariable int version, HttpServletRequest request) {
        return page(release, version, request, reading -> Optional.of(pages.tables(reading)));
    }

    @GetMapping({FRENCH + "/tableaux/{indicator}", FRENCH + "/tableaux/{indicator}/{dimensions}"})
    ResponseEntity<byte[]> tableInFrench(@PathVariable String release, @PathVariable int version, @PathVariable String indicator, @PathVariable Optional<String> dimensions,
            @RequestParam(defaultValue = "") String annees, @RequestParam(defaultValue = "") String tri, @RequestParam(defaultValue = "1") String page, HttpServletRequest request) {
        return page(release, version, request, reading -> pages.table(reading, indicator, dimensions.orElse(""), annees, tri, page));
    }

    @GetMapping({ENGLISH + "/tables/{indicator}", ENGLISH + "/tables/{indicator}/{dimensions}"})
    ResponseEntity<byte[]> tableInEnglish(@PathVariable String release, @PathVariable int version, @PathVariable String indicator, @PathVariable Optional<String> dimensions,
            @RequestParam(defaultValue = "") String years, @RequestParam(defaultValue = "") String sort, @RequestParam(defaultValue = "1") String page, HttpServletRequest request) {
        return page(release, version, request, reading -> pages.table(reading, indicator, dimensions.orElse(""), years, sort, page));
    }

    @GetMapping({FRENCH + "/chiffres/{indicator}/{year:\\d{4}}", ENGLISH + "/figures/{indicator}/{year:\\d{4}}",
            FRENCH + "/chiffres/{indicator}/{year:\\d{4}}/{dimensions}/{members:.+}", ENGLISH + "/figures/{indicator}/{year:\\d{4}}/{dimensions}/{members:.+}"})
    ResponseEntity<byte[]> figure(@PathVariable String release, @PathVariable int version, @PathVariable String indicator, @PathVariable int year,
            @PathVariable Optional<String> dimensions, @PathVariable Optional<String> members, HttpServletRequest request) {
        return page(release, version, request, reading -> pages.figure(reading, new FigureKey(indicator, year, dimensions.orElse(""), members.orElse(""))));
    }

    private ResponseEntity<byte[]> page(String release, int number, HttpServletRequest request, Function<Reading, Optional<ResponseEntity<byte[]>>> making) {
        EditionAddress address = WorkShowing.address(release, number);
        Version version = releases.one(address);
        Addresses here = new Addresses(TeamPages.languageOf(request.getRequestURI()), true);
        if (version.state().wasPublished()) {
            return WorkShowing.seeOther(Addresses.of(here.language()).version(address));
        }
        Edition edition = releases.preview(address).orElseThrow(NotAllowed::new);
        return making.apply(new Reading(edition, new Standing.Draft(version.publishAt()), EarlierVersion.before(address, published), here, site)).orElseThrow(NotAllowed::new);
    }
}
