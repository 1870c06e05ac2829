package org.cohorte.releases.team;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.TeamPages;
import org.cohorte.foundation.forms.Choice;
import org.cohorte.foundation.forms.FilledForm;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.lifecycle.SilentProviders;
import org.cohorte.releases.lifecycle.TeamReleases;
import org.cohorte.releases.lifecycle.Writing;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The providers that gave no word on their figures of the year: they are listed in the release, or it does not come out. */
@RestController
public class ProvidersController {

    private final TeamReleases releases;
    private final Writing writing;
    private final SilentProviders silent;
    private final WorkShowing showing;
    private final TeamPages pages;

    ProvidersController(TeamReleases releases, Writing writing, SilentProviders silent, WorkShowing showing, TeamPages pages) {
        this.releases = releases;
        this.writing = writing;
        this.silent = silent;
        this.showing = showing;
        this.pages = pages;
    }

    /** Providers without a word, those listed ticked. */
    public record ProvidersPage(WorkAddresses words, String title, String action, String back, boolean computed, FilledForm form, List<Choice> silent) {}

    @GetMapping({WorkController.FRENCH + "/organismes", WorkController.ENGLISH + "/providers"})
    ResponseEntity<byte[]> show(@PathVariable String release, @PathVariable int version, HttpServletRequest request) {
        WorkAddresses words = WorkAddresses.of(request);
        TeamReleases.Whole whole = releases.whole(WorkShowing.address(release, version));
        EditionAddress address = whole.version().address();
        Set<String> listed = whole.written().texts().notSignedOff().stream().map(EditionTexts.Provider::id).collect(Collectors.toCollection(HashSet::new));
        List<Choice> choices = silent.of(address).stream().map(p -> new Choice(p.id(), p.label())).toList();
        return pages.show("releases/team/providers", WorkShowing.frame(words.text("providers.title"), words.other().part(address, Part.PROVIDERS), words),
                new ProvidersPage(words, WorkMaking.title(whole.version(), words), words.part(address, Part.PROVIDERS), words.work(address), whole.computed(),
                        FilledForm.blank().with("providers", listed), choices));
    }

    @PostMapping({WorkController.FRENCH + "/organismes", WorkController.ENGLISH + "/providers"})
    ResponseEntity<byte[]> list(@PathVariable String release, @PathVariable int version, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        WorkAddresses words = WorkAddresses.of(request);
        boolean all = sent.containsKey("all");
        List<String> chosen = sent.getOrDefault("providers", List.of());
        List<EditionTexts.Provider> listed = silent.of(address).stream().filter(p -> all || chosen.contains(p.id())).toList();
        return showing.answer(address, writing.list(address, listed), words, words.part(address, Part.PROVIDERS));
    }
}
