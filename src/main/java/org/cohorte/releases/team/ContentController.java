package org.cohorte.releases.team;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.Right;
import org.cohorte.accounts.SignIns;
import org.cohorte.accounts.TeamPages;
import org.cohorte.foundation.forms.FilledForm;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.lifecycle.Basis;
import org.cohorte.releases.lifecycle.CheckFinding;
import org.cohorte.releases.lifecycle.Drafting;
import org.cohorte.releases.lifecycle.EditOutcome;
import org.cohorte.releases.lifecycle.Explanation;
import org.cohorte.releases.lifecycle.TeamReleases;
import org.cohorte.releases.lifecycle.Version;
import org.cohorte.releases.lifecycle.Writing;
import org.cohorte.releases.lifecycle.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a draft is computed from, its notes, and the explanations of what the checks found. */
@RestController
public class ContentController {

    private static final String EXPLANATION = "explanation.";

    /** What the person saw: in the meantime it may have been computed again. */
    private static final String FOUND = "found.";
    private static final String STILL = "still.";

    private final TeamReleases releases;
    private final Drafting drafting;
    private final Writing writing;
    private final WorkShowing showing;
    private final SignIns signIns;
    private final TeamPages pages;

    ContentController(TeamReleases releases, Drafting drafting, Writing writing, WorkShowing showing, SignIns signIns, TeamPages pages) {
        this.releases = releases;
        this.drafting = drafting;
        this.writing = writing;
        this.showing = showing;
        this.signIns = signIns;
        this.pages = pages;
    }

    /**
     * The notes of a draft.
     *
     * @param amends whether it also says what changed
     */
    public record NotesPage(WorkAddresses words, String title, String action, String back, boolean amends, FilledForm form) {}

    @GetMapping({WorkController.FRENCH + "/donnees", WorkController.ENGLISH + "/data"})
    ResponseEntity<byte[]> basis(@PathVariable String release, @PathVariable int version, HttpServletRequest request) {
        Version shown = releases.whole(WorkShowing.address(release, version)).version();
        return basis(shown.address(), WorkAddresses.of(request), BasisForm.filled(shown.basis()));
    }

    private ResponseEntity<byte[]> basis(EditionAddress address, WorkAddresses words, FilledForm form) {
        NewReleasePage page = new NewReleasePage(words, words.text("basis.title"), words.text("basis.lead"), words.part(address, Part.BASIS), words.work(address),
                words.text("version", Integer.toString(address.version())), false, form,
                showing.snapshots(words), BasisForm.shares(words), BasisForm.tables(form, words));
        var frame = WorkShowing.frame(page.title(), words.other().part(address, Part.BASIS), words);
        return form.isErroneous() ? pages.showErrors("releases/team/basis", frame, page) : pages.show("releases/team/basis", frame, page);
    }

    @PostMapping({WorkController.FRENCH + "/donnees", WorkController.ENGLISH + "/data"})
    ResponseEntity<byte[]> changeBasis(@PathVariable String release, @PathVariable int version, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        WorkAddresses words = WorkAddresses.of(request);
        signIns.require(Right.PREPARE_RELEASES);
        BasisForm.Read read = BasisForm.read(sent, words, false);
        if (read.basis().isEmpty()) {
            return basis(address, words, read.form());
        }
        return switch (drafting.changeBasis(address, read.basis().get())) {
            case EditOutcome.SettingsRefused(Basis refused) -> basis(address, words, read.form().with(List.of(BasisForm.refused(refused, words))));
            case EditOutcome outcome -> showing.answer(address, outcome, words, words.work(address));
        };
    }

    @GetMapping({WorkController.FRENCH + "/notes", WorkController.ENGLISH + "/notes"})
    ResponseEntity<byte[]> notes(@PathVariable String release, @PathVariable int version, HttpServletRequest request) {
        WorkAddresses words = WorkAddresses.of(request);
        Version shown = releases.whole(WorkShowing.address(release, version)).version();
        FilledForm form = FilledForm.of(Map.of("notesFr", shown.notes().fr(), "notesEn", shown.notes().en(), "changedFr", shown.changed().fr(), "changedEn", shown.changed().en()));
        return pages.show("releases/team/notes", WorkShowing.frame(words.text("notes.title"), words.other().part(shown.address(), Part.NOTES), words),
                new NotesPage(words, WorkMaking.title(shown, words), words.part(shown.address(), Part.NOTES), words.work(shown.address()), shown.amends().isPresent(), form));
    }

    @PostMapping({WorkController.FRENCH + "/notes", WorkController.ENGLISH + "/notes"})
    ResponseEntity<byte[]> write(@PathVariable String release, @PathVariable int version, @RequestParam(defaultValue = "") String notesFr,
            @RequestParam(defaultValue = "") String notesEn, @RequestParam(defaultValue = "") String changedFr, @RequestParam(defaultValue = "") String changedEn,
            HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        WorkAddresses words = WorkAddresses.of(request);
        return showing.answer(address, writing.write(address, new Bilingual(notesFr.strip(), notesEn.strip()), new Bilingual(changedFr.strip(), changedEn.strip())), words,
                words.work(address));
    }

    @PostMapping({WorkController.FRENCH + "/explications", WorkController.ENGLISH + "/explanations"})
    ResponseEntity<byte[]> explain(@PathVariable String release, @PathVariable int version, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        WorkAddresses words = WorkAddresses.of(request);
        TeamReleases.Whole whole = releases.whole(address);
        List<Explanation> explanations = whole.findings().stream().filter(f -> !f.blocking() && sent.containsKey(EXPLANATION + f.key()))
                .filter(f -> saysSomething(f, sent, whole.written())).map(f -> explanation(f, sent)).toList();
        return showing.answer(address, writing.explain(address, explanations), words, words.work(address) + "#checks");
    }

    /** The form comes with the words that there are: left as they were they say nothing, unless they were of another finding and someone says that they hold for this one. */
    private static boolean saysSomething(CheckFinding finding, MultiValueMap<String, String> sent, Written written) {
        boolean same = written.explanation(finding).map(Explanation::text).orElse("").equals(explanation(finding, sent).text());
        return !same || !written.explains(finding) && sent.containsKey(STILL + finding.key());
    }

    private static Explanation explanation(CheckFinding finding, MultiValueMap<String, String> sent) {
        return new Explanation(finding.key(), sent(sent, FOUND, finding), sent(sent, EXPLANATION, finding));
    }

    private static String sent(MultiValueMap<String, String> sent, String field, CheckFinding finding) {
        return Optional.ofNullable(sent.getFirst(field + finding.key())).orElse("");
    }
}
