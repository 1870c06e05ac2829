package org.cohorte.releases.team;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.TeamPages;
import org.cohorte.releases.EditionAddress;
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

    @GetMapping({WorkController.FRENCH + "/phrases", WorkController.ENGLISH + "/sentences"})
    ResponseEntity<byte[]> show(@PathVariable String release, @PathVariable int version, HttpServletRequest request) {
        WorkAddresses words = WorkAddresses.of(request);
        EditionAddress address = WorkShowing.address(release, version);
        SentencesPage page = SentencesPage.of(releases.whole(address), releases.preview(address), words);
        return pages.show("releases/team/sentences", WorkShowing.frame(words.text("sentences.title"), words.other().part(address, Part.SENTENCES), words), page);
    }

    @PostMapping({WorkController.FRENCH + "/phrases", WorkController.ENGLISH + "/sentences"})
    ResponseEntity<byte[]> choose(@PathVariable String release, @PathVariable int version, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        WorkAddresses words = WorkAddresses.of(request);
        SentencesForm form = new SentencesForm(sent);
        return showing.answer(address, writing.choose(address, before -> form.choices(borneOut(address), before)), words, words.part(address, Part.SENTENCES));
    }

    private List<Sentence> borneOut(EditionAddress address) {
        return releases.preview(address).map(Sentences::of).orElse(List.of());
    }
}
