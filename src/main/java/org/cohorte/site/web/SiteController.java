package org.cohorte.site.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.foundation.text.Numbers;
import org.cohorte.foundation.web.PageFrame;
import org.cohorte.foundation.web.Pages;
import org.cohorte.releases.Edition;
import org.cohorte.releases.PublishedFigure;
import org.cohorte.releases.PublishedEditions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The first page and the help. */
@RestController
public class SiteController {

    private static final List<String> TEASERS = List.of("learners", "at-or-below-bac-share", "positive-exit-rate");

    /** The share that tells what is not known: of the level the unknown themselves, of the exits those who answered. */
    private static final Map<String, String> UNKNOWN = Map.of("at-or-below-bac-share", "education-level-unknown-share", "positive-exit-rate", "outcome-response-rate");

    private final PublishedEditions editions;
    private final Pages pages;

    SiteController(PublishedEditions editions, Pages pages) {
        this.editions = editions;
        this.pages = pages;
    }

    /** The first page: a few figures of the latest year, if there are any. */
    public record HomePage(Messages words, String year, List<Teaser> teasers, List<Lead> leads) {}

    /** A way on from the first page. */
    public record Lead(String title, String address, String text) {}

    /** A figure; a share is never without its base and what is not known. */
    public record Teaser(String value, String label, String base, String unknown) {}

    /** A page of fixed texts. */
    public record HelpPage(Messages words, String api) {}

    @GetMapping({"/", "/en", "/en/"})
    ResponseEntity<byte[]> home(HttpServletRequest request) {
        Language language = language(request);
        Messages words = Messages.of(SiteController.class, language);
        Optional<Edition> edition = editions.newest();
        Optional<Integer> year = edition.flatMap(Edition::latestYear);
        HomePage page = new HomePage(words, year.map(String::valueOf).orElse(""), year.map(y -> teasers(edition.orElseThrow(), y, words)).orElse(List.of()), leads(edition, words));
        return pages.show("site/home", PageFrame.of(language, words.text("home.title"), words.text("home.lead"), language == Language.FR ? "/en/" : "/", ""), page);
    }

    @GetMapping({"/aide", "/en/help"})
    ResponseEntity<byte[]> help(HttpServletRequest request) {
        Language language = language(request);
        Messages words = Messages.of(SiteController.class, language);
        return pages.show("site/help", PageFrame.of(language, words.text("help.title"), words.text("help.lead"), language == Language.FR ? "/en/help" : "/aide", "help"),
                new HelpPage(words, language == Language.FR ? "/aide/api" : "/en/help/api"));
    }

    /** The newest release, its tables and files, the calendar, the methodology. */
    private static List<Lead> leads(Optional<Edition> edition, Messages words) {
        String releases = words.language() == Language.FR ? "/publications" : "/en/releases";
        List<Lead> leads = new ArrayList<>();
        edition.map(e -> e.manifest()).ifPresent(told -> {
            String release = releases + "/" + told.release();
            leads.add(new Lead(told.title().in(words.language()), release, words.text("home.lead.release")));
            leads.add(new Lead(words.text("home.lead.tables"), releases + "/" + told.address().path() + words.text("home.lead.tables.path"), words.text("home.lead.tables.text")));
            leads.add(new Lead(words.text("home.lead.data"), release + "#files", words.text("home.lead.data.text")));
        });
        leads.add(new Lead(words.text("home.lead.calendar"), releases + words.text("home.lead.calendar.path"), words.text("home.lead.calendar.text")));
        return leads;
    }

    private static List<Teaser> teasers(Edition edition, int year, Messages words) {
        List<Teaser> teasers = new ArrayList<>();
        for (String indicator : TEASERS) {
            edition.figure(indicator, year).filter(PublishedFigure::isTold).map(f -> teaser(edition, f, words)).ifPresent(teasers::add);
        }
        return teasers;
    }

    private static Teaser teaser(Edition edition, PublishedFigure figure, Messages words) {
        Language language = words.language();
        String label = words.text("teaser." + figure.indicator());
        if (!figure.isShare()) {
            return new Teaser(Numbers.whole(Long.parseLong(figure.value()), language), label, "", "");
        }
        long numerator = figure.numerator().orElseThrow();
        long denominator = figure.denominator().orElseThrow();
        return new Teaser(Numbers.share(numerator, denominator, language), label,
                words.text("teaser.base", Numbers.whole(numerator, language), Numbers.whole(denominator, language), words.text("teaser.base." + figure.indicator())),
                edition.figure(UNKNOWN.get(figure.indicator()), figure.year()).filter(PublishedFigure::isTold).map(u -> unknown(figure.indicator(), u, words)).orElse("—"));
    }

    private static String unknown(String indicator, PublishedFigure told, Messages words) {
        long numerator = told.numerator().orElseThrow();
        long denominator = told.denominator().orElseThrow();
        return words.text("teaser.unknown." + indicator, Numbers.share(numerator, denominator, words.language()),
                Numbers.whole(denominator - numerator, words.language()), Numbers.whole(denominator, words.language()));
    }

    private static Language language(HttpServletRequest request) {
        return request.getRequestURI().matches("/en(/.*)?") ? Language.EN : Language.FR;
    }
}
