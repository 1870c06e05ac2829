package org.cohorte.releases.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.TeamPages;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.EditionTexts.ChosenSentence;
import org.cohorte.releases.lifecycle.TeamReleases;
import org.cohorte.releases.lifecycle.Writing;
import org.cohorte.releases.sentences.Sentence;
import org.cohorte.releases.sentences.Sentences;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sentences of a release: of those that the figures bear out, the chosen ones in their order; an edit is marked as one. */
@RestController
public class SentencesController {

    private final TeamReleases releases;
    private final Writing writing;
    private final WorkShowing showing;
    private final TeamPages pages;

    SentencesController(TeamReleases releases, Writing writing, WorkShowing showing, TeamPages pages) {
        this.releases = releases;
        this.writing = writing;
        this.showing = showing;
        this.pages = pages;
    }

    /** Chosen ones first, in their order; then the others. */
    public record SentencesPage(WorkAddresses words, String title, String action, String back, boolean computed, List<Row> rows) {}

    /** A sentence with the fields of the form; the texts that the figures gave stand beside an edited one. */
    public record Row(String key, int number, boolean chosen, String position, String fr, String en, boolean edited, String madeFr, String madeEn) {}

    @GetMapping({WorkController.FRENCH + "/phrases", WorkController.ENGLISH + "/sentences"})
    ResponseEntity<byte[]> show(@PathVariable String release, @PathVariable int version, HttpServletRequest request) {
        WorkAddresses words = WorkAddresses.of(request);
        TeamReleases.Whole whole = releases.whole(WorkShowing.address(release, version));
        EditionAddress address = whole.version().address();
        SentencesPage page = new SentencesPage(words, WorkMaking.title(whole.version(), words), words.part(address, Part.SENTENCES), words.work(address), whole.computed(),
                rows(made(address), whole.written().texts().sentences()));
        return pages.show("releases/team/sentences", WorkShowing.frame(words.text("sentences.title"), words.other().part(address, Part.SENTENCES), words), page);
    }

    private List<Sentence> made(EditionAddress address) {
        return releases.preview(address).map(Sentences::of).orElse(List.of());
    }

    private static List<Row> rows(List<Sentence> made, List<ChosenSentence> chosen) {
        Map<String, Sentence> byKey = made.stream().collect(Collectors.toMap(Sentence::key, Function.identity()));
        List<Row> rows = new ArrayList<>();
        for (ChosenSentence sentence : chosen) {
            Optional<Sentence> now = Optional.ofNullable(byKey.get(sentence.key()));
            rows.add(new Row(sentence.key(), rows.size() + 1, true, Integer.toString(rows.size() + 1), sentence.fr(), sentence.en(), sentence.edited(),
                    now.map(Sentence::fr).orElse(""), now.map(Sentence::en).orElse("")));
        }
        made.stream().filter(s -> chosen.stream().noneMatch(c -> c.key().equals(s.key())))
                .forEach(s -> rows.add(new Row(s.key(), rows.size() + 1, false, "", s.fr(), s.en(), false, s.fr(), s.en())));
        return rows;
    }

    @PostMapping({WorkController.FRENCH + "/phrases", WorkController.ENGLISH + "/sentences"})
    ResponseEntity<byte[]> choose(@PathVariable String release, @PathVariable int version, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        WorkAddresses words = WorkAddresses.of(request);
        return showing.answer(address, writing.choose(address, () -> chosen(made(address), sent)), words, words.part(address, Part.SENTENCES));
    }

    /** Only what the figures bear out can be chosen; the words can be another's. Where numbers are equal, in the order in which they were made. */
    private static List<ChosenSentence> chosen(List<Sentence> made, MultiValueMap<String, String> sent) {
        List<String> wanted = sent.getOrDefault("chosen", List.of());
        return made.stream().filter(s -> wanted.contains(s.key()))
                .sorted(Comparator.comparingInt(s -> Positions.of(sent, s.key())))
                .map(s -> {
                    String fr = text(sent, "fr." + s.key(), s.fr());
                    String en = text(sent, "en." + s.key(), s.en());
                    return new ChosenSentence(s.key(), fr, en, !fr.equals(s.fr()) || !en.equals(s.en()), s.figures());
                }).toList();
    }

    private static String text(MultiValueMap<String, String> sent, String field, String made) {
        return Optional.ofNullable(sent.getFirst(field)).map(String::strip).filter(t -> !t.isEmpty()).orElse(made);
    }
}
