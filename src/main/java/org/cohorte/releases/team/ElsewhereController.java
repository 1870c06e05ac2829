package org.cohorte.releases.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.Right;
import org.cohorte.accounts.SignIns;
import org.cohorte.accounts.TeamPages;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Indicators;
import org.cohorte.foundation.forms.Choice;
import org.cohorte.foundation.forms.FieldError;
import org.cohorte.foundation.forms.FilledForm;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.ElsewhereFigure;
import org.cohorte.releases.lifecycle.TeamReleases;
import org.cohorte.releases.lifecycle.Writing;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of years before the records, as they were published elsewhere. */
@RestController
public class ElsewhereController {

    private final TeamReleases releases;
    private final Writing writing;
    private final WorkShowing showing;
    private final SignIns signIns;
    private final TeamPages pages;

    ElsewhereController(TeamReleases releases, Writing writing, WorkShowing showing, SignIns signIns, TeamPages pages) {
        this.releases = releases;
        this.writing = writing;
        this.showing = showing;
        this.signIns = signIns;
        this.pages = pages;
    }

    /** Those entered, and the form of another. */
    public record ElsewherePage(WorkAddresses words, String title, String action, String remove, String back, List<Row> rows, FilledForm form, List<Choice> indicators) {}

    /** One of them. */
    public record Row(String indicator, String year, String label, String value, String source, String address) {}

    @GetMapping({WorkController.FRENCH + "/ailleurs", WorkController.ENGLISH + "/elsewhere"})
    ResponseEntity<byte[]> show(@PathVariable String release, @PathVariable int version, HttpServletRequest request) {
        return show(WorkShowing.address(release, version), WorkAddresses.of(request), FilledForm.blank());
    }

    private ResponseEntity<byte[]> show(EditionAddress address, WorkAddresses words, FilledForm form) {
        TeamReleases.Whole whole = releases.whole(address);
        String action = words.part(address, Part.ELSEWHERE);
        ElsewherePage page = new ElsewherePage(words, WorkMaking.title(whole.version(), words), action, action + words.text("path.removal"), words.work(address),
                whole.written().elsewhere().stream().map(f -> row(f, words)).toList(), form,
                Indicators.all().stream().map(i -> new Choice(i.id(), title(i, words))).toList());
        var frame = WorkShowing.frame(words.text("elsewhere.title"), words.other().part(address, Part.ELSEWHERE), words);
        return form.isErroneous() ? pages.showErrors("releases/team/elsewhere", frame, page) : pages.show("releases/team/elsewhere", frame, page);
    }

    private static String title(Indicator indicator, WorkAddresses words) {
        return words.in(indicator.title().fr(), indicator.title().en());
    }

    private static Row row(ElsewhereFigure figure, WorkAddresses words) {
        return new Row(figure.indicator(), Integer.toString(figure.year()), Indicators.find(figure.indicator()).map(i -> title(i, words)).orElse(figure.indicator()),
                figure.value() + (figure.unit().equals("percent") ? " %" : ""), figure.source().in(words.language()), figure.address());
    }

    @PostMapping({WorkController.FRENCH + "/ailleurs", WorkController.ENGLISH + "/elsewhere"})
    ResponseEntity<byte[]> enter(@PathVariable String release, @PathVariable int version, @RequestParam Map<String, String> sent, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        WorkAddresses words = WorkAddresses.of(request);
        signIns.require(Right.PREPARE_RELEASES);
        FilledForm form = FilledForm.of(sent);
        List<FieldError> wrong = wrong(form, words);
        if (!wrong.isEmpty()) {
            return show(address, words, form.with(wrong));
        }
        ElsewhereFigure figure = new ElsewhereFigure(form.value("indicator"), Integer.parseInt(form.value("year")), form.value("value").replace(',', '.'),
                Indicators.find(form.value("indicator")).orElseThrow().unit().code(), count(form.value("numerator")), count(form.value("denominator")),
                new Bilingual(form.value("sourceFr").strip(), form.value("sourceEn").strip()), form.value("address").strip());
        return showing.answer(address, writing.enter(address, figure), words, words.part(address, Part.ELSEWHERE));
    }

    private static List<FieldError> wrong(FilledForm form, WorkAddresses words) {
        List<FieldError> wrong = new ArrayList<>();
        check(Indicators.find(form.value("indicator")).isPresent(), "indicator", wrong, words);
        check(form.value("year").matches("(19[9]|20\\d|21\\d)\\d"), "year", wrong, words);
        check(form.value("value").matches("\\d{1,12}([.,]\\d{1,6})?"), "value", wrong, words);
        check(form.value("numerator").isBlank() == form.value("denominator").isBlank() && form.value("numerator").matches("\\d{0,12}"), "numerator", wrong, words);
        check(form.value("denominator").matches("(0*[1-9]\\d{0,11})?"), "denominator", wrong, words);
        check(!form.value("sourceFr").isBlank(), "sourceFr", wrong, words);
        check(!form.value("sourceEn").isBlank(), "sourceEn", wrong, words);
        check(form.value("address").isBlank() || form.value("address").strip().matches("https?://\\S+"), "address", wrong, words);
        return wrong;
    }

    private static void check(boolean sound, String field, List<FieldError> wrong, WorkAddresses words) {
        if (!sound) {
            wrong.add(WorkShowing.wrong(field, words.text("elsewhere.wrong." + field)));
        }
    }

    private static Optional<Long> count(String typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(Long.valueOf(typed));
    }

    @PostMapping({WorkController.FRENCH + "/ailleurs/retrait", WorkController.ENGLISH + "/elsewhere/removal"})
    ResponseEntity<byte[]> strike(@PathVariable String release, @PathVariable int version, @RequestParam(defaultValue = "") String indicator,
            @RequestParam(defaultValue = "0") int year, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        WorkAddresses words = WorkAddresses.of(request);
        return showing.answer(address, writing.strike(address, indicator, year), words, words.part(address, Part.ELSEWHERE));
    }
}
