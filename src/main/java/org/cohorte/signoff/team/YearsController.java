package org.cohorte.signoff.team;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.TeamPages;
import org.cohorte.foundation.forms.FilledForm;
import org.cohorte.signoff.WordList;
import org.cohorte.signoff.state.YearState;
import org.cohorte.signoff.state.YearStates;
import org.cohorte.signoff.words.WordEntry;
import org.cohorte.foundation.web.PageFrame;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The years, the state of each, its file, and the list of words sent for it. */
@RestController
public class YearsController {

    static final String FRENCH = "/equipe/annees/{year:[12]\\d{3}}";
    static final String ENGLISH = "/en/team/years/{year:[12]\\d{3}}";

    private final YearStates states;
    private final WordEntry entry;
    private final TeamPages pages;

    YearsController(YearStates states, WordEntry entry, TeamPages pages) {
        this.states = states;
        this.entry = entry;
        this.pages = pages;
    }

    @GetMapping({"/equipe/annees", "/en/team/years"})
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        YearAddresses words = YearAddresses.of(request);
        YearShowing showing = new YearShowing(words);
        return pages.show("signoff/years", PageFrame.of(words.language(), words.text("years.title"), "", words.other().years(), words.years()),
                new YearsPage(words, states.years().stream().map(showing::line).toList()));
    }

    @GetMapping({FRENCH, ENGLISH})
    ResponseEntity<byte[]> show(@PathVariable int year, @RequestParam Map<String, String> asked, @RequestParam Optional<Integer> recorded, @RequestParam Optional<Integer> same,
            HttpServletRequest request) {
        YearAddresses words = YearAddresses.of(request);
        String done = recorded.map(changed -> words.text("done.list", changed, same.orElse(0))).orElse("");
        return pages.show("signoff/year", frame(year, words), page(states.of(year), words.view(asked), done, FilledForm.blank(), List.of(), words));
    }

    @GetMapping({FRENCH + ".csv", ENGLISH + ".csv"})
    ResponseEntity<byte[]> file(@PathVariable int year, HttpServletRequest request) {
        YearAddresses words = YearAddresses.of(request);
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"" + words.text("file.name", String.valueOf(year)) + "\"")
                .body(new YearFile(states.of(year), new YearShowing(words), words).bytes());
    }

    @PostMapping({FRENCH + "/avis", ENGLISH + "/words"})
    ResponseEntity<byte[]> record(@PathVariable int year, @RequestParam Optional<MultipartFile> list, HttpServletRequest request) {
        YearAddresses words = YearAddresses.of(request);
        return switch (new SentList(list).record(year, entry)) {
            case SentList.Outcome.Taken(WordEntry.ListOutcome.Recorded(int changed, int same)) ->
                    WordsController.seeOther(words.year(year) + "?recorded=" + changed + "&same=" + same);
            case SentList.Outcome.Taken(WordEntry.ListOutcome.Refused(List<WordList.Mistake> mistakes)) -> again(year, "mistakes", mistakes, words);
            case SentList.Outcome.Unfit(String why) -> again(year, why, List.of(), words);
        };
    }

    private ResponseEntity<byte[]> again(int year, String why, List<WordList.Mistake> mistakes, YearAddresses words) {
        FilledForm form = FilledForm.blank().with(List.of(WordForm.error("list", why, words, mistakes.size())));
        return pages.showErrors("signoff/year", frame(year, words), page(states.of(year), words.view(Map.of()), "", form, mistakes, words));
    }

    private YearPage page(YearState state, YearView view, String done, FilledForm form, List<WordList.Mistake> mistakes, YearAddresses words) {
        YearShowing showing = new YearShowing(words);
        return new YearPage(words, state.year(), words.text("year.lead", showing.day(state.asOf())), done, state.providers().isEmpty(), showing.totals(state),
                state.tasks().stream().map(task -> showing.task(task, state.year())).toList(), showing.table(state, view), words.file(state.year()),
                entry.isAllowed() ? words.list(state.year()) : "", form, showing.mistakes(mistakes), showing.moreMistakes(mistakes));
    }

    private static PageFrame frame(int year, YearAddresses words) {
        return PageFrame.of(words.language(), words.text("year.title", String.valueOf(year)), "", words.other().year(year), words.years());
    }
}
