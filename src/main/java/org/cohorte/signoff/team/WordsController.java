package org.cohorte.signoff.team;

import java.net.URI;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.NotAllowed;
import org.cohorte.accounts.TeamPages;
import org.cohorte.foundation.forms.Choice;
import org.cohorte.foundation.forms.FieldError;
import org.cohorte.foundation.forms.FilledForm;
import org.cohorte.foundation.web.PageFrame;
import org.cohorte.signoff.ProviderWord;
import org.cohorte.signoff.state.ProviderState;
import org.cohorte.signoff.state.YearStates;
import org.cohorte.signoff.words.RecordedWord;
import org.cohorte.signoff.words.WordEntry;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A provider in a year, and its word on its figures. */
@RestController
public class WordsController {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String FRENCH = YearsController.FRENCH + "/organismes/{provider:\\d{1,18}}";
    private static final String ENGLISH = YearsController.ENGLISH + "/providers/{provider:\\d{1,18}}";

    private final YearStates states;
    private final WordEntry entry;
    private final TeamPages pages;

    WordsController(YearStates states, WordEntry entry, TeamPages pages) {
        this.states = states;
        this.entry = entry;
        this.pages = pages;
    }

    @GetMapping({FRENCH, ENGLISH})
    ResponseEntity<byte[]> show(@PathVariable int year, @PathVariable long provider, @RequestParam Optional<String> done, HttpServletRequest request) {
        YearAddresses words = YearAddresses.of(request);
        ProviderState state = states.of(year).provider(provider).orElseThrow(NotAllowed::new);
        return pages.show("signoff/provider", frame(year, state, words), page(year, state, done.isPresent() ? words.text("done.word") : "", WordForm.filled(state), words));
    }

    @PostMapping({FRENCH, ENGLISH})
    ResponseEntity<byte[]> record(@PathVariable int year, @PathVariable long provider, @RequestParam Map<String, String> sent, HttpServletRequest request) {
        YearAddresses words = YearAddresses.of(request);
        ProviderState state = entry.provider(year, provider);
        WordForm form = WordForm.of(sent);
        List<FieldError> errors = form.errors(words);
        if (!errors.isEmpty()) {
            return pages.showErrors("signoff/provider", frame(year, state, words), page(year, state, "", form.filled().with(errors), words));
        }
        entry.record(year, form.of(state));
        return seeOther(words.provider(year, provider) + "?done=word");
    }

    private ProviderPage page(int year, ProviderState state, String done, FilledForm form, YearAddresses words) {
        YearShowing showing = new YearShowing(words);
        List<Choice> kinds = Arrays.stream(ProviderWord.Kind.values()).map(kind -> new Choice(WordForm.code(kind), words.text("choice." + WordForm.code(kind)))).toList();
        String word = state.word().map(w -> words.text("word." + WordForm.code(w.kind()) + ".on", showing.day(w.givenOn()))).orElse(words.text("word.silent.on"));
        return new ProviderPage(words, words.year(year), words.text("year.title", String.valueOf(year)), state.name(), lead(state, showing, words), done, word, showing.kind(state.word()),
                showing.counts(state), showing.tasks(state), entry.history(year, state.identifier()).stream().map(w -> recorded(w, showing, words)).toList(),
                entry.isAllowed() ? words.provider(year, state.id()) : "", form, kinds);
    }

    private static String lead(ProviderState state, YearShowing showing, YearAddresses words) {
        return state.last().map(last -> words.text("provider.lead", state.identifier(), showing.day(last.on()), last.label())).orElse(words.text("provider.lead.none", state.identifier()));
    }

    private static String recorded(RecordedWord word, YearShowing showing, YearAddresses words) {
        String text = words.text("history.line", words.text("word." + WordForm.code(word.word().kind())), showing.day(word.word().givenOn()),
                showing.day(word.at().atZone(PARIS).toLocalDate()));
        return word.word().reference().isEmpty() ? text : text + words.text("history.reference", word.word().reference());
    }

    private static PageFrame frame(int year, ProviderState state, YearAddresses words) {
        return PageFrame.of(words.language(), words.text("provider.title", state.name(), String.valueOf(year)), "", words.other().provider(year, state.id()), words.years());
    }

    static ResponseEntity<byte[]> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
    }
}
