package org.cohorte.releases.web;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.foundation.web.PageFrame;
import org.cohorte.foundation.web.Pages;
import org.cohorte.foundation.web.ReadyAnswer;
import org.cohorte.foundation.web.ReadyAnswers;
import org.cohorte.releases.Edition;
import org.cohorte.releases.PublishedRelease;
import org.cohorte.releases.reading.Addresses;
import org.cohorte.releases.reading.EditionPages;
import org.cohorte.releases.reading.KeyFiguresPage;
import org.cohorte.releases.reading.Methodology;
import org.cohorte.releases.reading.Reading;
import org.cohorte.releases.reading.Standing;
import org.cohorte.releases.reading.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The public key figures: the newest final year, any year, and their definitions. */
@RestController
public class KeyFiguresController {

    private final PublishedReadings readings;
    private final EditionPages editionPages;
    private final ReadyAnswers ready;
    private final Pages pages;

    KeyFiguresController(PublishedReadings readings, EditionPages editionPages, ReadyAnswers ready, Pages pages) {
        this.readings = readings;
        this.editionPages = editionPages;
        this.ready = ready;
        this.pages = pages;
    }

    /** All that a page depends on beside what is frozen. */
    private record Key(String address, String site, PublishedRelease release) {}

    /** The revisions depend on every release. */
    private record MethodologyKey(String address, List<PublishedRelease> releases) {}

    @GetMapping({"/chiffres-cles", "/en/key-figures"})
    ResponseEntity<byte[]> latest(HttpServletRequest request) {
        Addresses here = Addresses.of(request);
        Optional<Reading> reading = readings.newest(request);
        Optional<Integer> year = reading.map(Reading::edition).flatMap(Edition::latestYear);
        return year.isEmpty() ? pages.show("releases/empty", frame(here, here.text("empty.title"), here.other().keyFigures()), here.words())
                : show(reading.get(), year.get(), here.other().keyFigures(), request);
    }

    @GetMapping({"/chiffres-cles/{year:\\d{4}}", "/en/key-figures/{year:\\d{4}}"})
    ResponseEntity<byte[]> year(@PathVariable int year, HttpServletRequest request) {
        Addresses here = Addresses.of(request);
        Optional<Reading> reading = readings.newest(request);
        if (reading.filter(r -> r.edition().years().contains(year)).isEmpty()) {
            MissingYear missing = new MissingYear(here.words(), String.valueOf(year), here.keyFigures(), reading.map(EditionPages::yearLinks).orElse(List.of()));
            return pages.show(HttpStatus.NOT_FOUND, "releases/missing-year", frame(here, here.text("missing.title", String.valueOf(year)), here.other().year(year)), missing);
        }
        return show(reading.get(), year, here.other().year(year), request);
    }

    @GetMapping({"/methodologie", "/en/methodology"})
    ResponseEntity<byte[]> methodology(HttpServletRequest request) {
        Addresses here = Addresses.of(request);
        PageFrame frame = PageFrame.of(here.language(), here.text("methodology.title"), here.text("methodology.lead"), here.other().methodology(), "methodology");
        Optional<Reading> reading = readings.newest(request);
        return reading.isEmpty() ? pages.show("releases/methodology", frame, Methodology.of(reading, List.of(), here))
                : ready.answer(new MethodologyKey(request.getRequestURI(), readings.releases()), request,
                        () -> ReadyAnswer.of(pages.show("releases/methodology", frame, Methodology.of(reading, readings.inOrder(), here)))
                                .with(headers -> headers.set(HttpHeaders.CACHE_CONTROL, PublishedReadings.ASK_AGAIN)));
    }

    private ResponseEntity<byte[]> show(Reading reading, int year, String other, HttpServletRequest request) {
        Key key = new Key(request.getRequestURI(), reading.site().base(), ((Standing.Published) reading.standing()).release());
        return ready.answer(key, request, () -> ReadyAnswer.of(editionPages.keyFigures(reading, year, other))
                .with(headers -> headers.set(HttpHeaders.CACHE_CONTROL, PublishedReadings.ASK_AGAIN)));
    }

    private static PageFrame frame(Addresses here, String title, String other) {
        return PageFrame.of(here.language(), title, title, other, "figures");
    }

    /** A year without figures, and those that have some. */
    public record MissingYear(Words words, String year, String latest, List<KeyFiguresPage.YearLink> years) {}
}
