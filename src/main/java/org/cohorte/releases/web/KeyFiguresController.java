package org.cohorte.releases.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.web.PageFrame;
import org.cohorte.foundation.web.Pages;
import org.cohorte.releases.Edition;
import org.cohorte.releases.PublishedEditions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The public key figures: the newest final year, any year, and their definitions. */
@RestController
public class KeyFiguresController {

    private final PublishedEditions editions;
    private final Pages pages;

    KeyFiguresController(PublishedEditions editions, Pages pages) {
        this.editions = editions;
        this.pages = pages;
    }

    @GetMapping({"/chiffres-cles", "/en/key-figures"})
    ResponseEntity<byte[]> latest(HttpServletRequest request) {
        Addresses here = Addresses.of(request);
        Optional<Edition> edition = editions.newest();
        Optional<Integer> year = edition.flatMap(Edition::latestYear);
        return year.isEmpty() ? pages.show("releases/empty", frame(here, here.text("empty.title"), here.other().keyFigures()), here.words())
                : show(edition.get(), year.get(), here, here.other().keyFigures());
    }

    @GetMapping({"/chiffres-cles/{year:\\d{4}}", "/en/key-figures/{year:\\d{4}}"})
    ResponseEntity<byte[]> year(@PathVariable int year, HttpServletRequest request) {
        Addresses here = Addresses.of(request);
        Optional<Edition> edition = editions.newest();
        if (edition.filter(e -> e.years().contains(year)).isEmpty()) {
            MissingYear missing = new MissingYear(here.words(), String.valueOf(year), here.keyFigures(), edition.map(e -> YearLinks.of(e, -1, here)).orElse(java.util.List.of()));
            return pages.show(HttpStatus.NOT_FOUND, "releases/missing-year", frame(here, here.text("missing.title", String.valueOf(year)), here.other().year(year)), missing);
        }
        return show(edition.get(), year, here, here.other().year(year));
    }

    @GetMapping({"/methodologie", "/en/methodology"})
    ResponseEntity<byte[]> methodology(HttpServletRequest request) {
        Addresses here = Addresses.of(request);
        PageFrame frame = PageFrame.of(here.language(), here.text("methodology.title"), here.text("methodology.lead"), here.other().methodology(), "methodology");
        return pages.show("releases/methodology", frame, Methodology.of(editions.newest(), here));
    }

    private ResponseEntity<byte[]> show(Edition edition, int year, Addresses here, String other) {
        KeyFiguresPage page = new PageMaking(edition, year, here).page();
        return pages.show("releases/key-figures", PageFrame.of(here.language(), here.text("title", String.valueOf(year)), page.sentence(), other, "figures"), page);
    }

    private static PageFrame frame(Addresses here, String title, String other) {
        return PageFrame.of(here.language(), title, title, other, "figures");
    }

    /** A year without figures, and those that have some. */
    public record MissingYear(KeyFiguresPage.Words words, String year, String latest, java.util.List<KeyFiguresPage.YearLink> years) {}
}
