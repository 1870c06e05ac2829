package org.cohorte.releases.team;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.Right;
import org.cohorte.accounts.SignIns;
import org.cohorte.accounts.TeamPages;
import org.cohorte.foundation.forms.Choice;
import org.cohorte.foundation.forms.FilledForm;
import org.cohorte.foundation.text.Language;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.OccupationGroup;
import org.cohorte.releases.lifecycle.EditOutcome;
import org.cohorte.releases.lifecycle.TeamReleases;
import org.cohorte.releases.lifecycle.Writing;
import org.cohorte.releases.reading.MemberOrder;
import org.cohorte.releases.sentences.Sentence;
import org.cohorte.releases.sentences.Sentences;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** The groups of occupations of a release, of which its sentences tell. */
@RestController
public class GroupsController {

    private final TeamReleases releases;
    private final Writing writing;
    private final WorkShowing showing;
    private final SignIns signIns;
    private final TeamPages pages;

    GroupsController(TeamReleases releases, Writing writing, WorkShowing showing, SignIns signIns, TeamPages pages) {
        this.releases = releases;
        this.writing = writing;
        this.showing = showing;
        this.signIns = signIns;
        this.pages = pages;
    }

    /**
     * The groups, and the form of another, or of one that changes.
     *
     * @param changed     the French name of the one that the form is of; empty for another one
     * @param occupations those of the draft's figures; none where these were not computed yet
     */
    public record GroupsPage(WorkAddresses words, String title, String action, String remove, String back, List<Row> rows, String changed, FilledForm form,
                             List<Choice> occupations) {}

    /**
     * A group.
     *
     * @param name     in French
     * @param sentence that its figures bear out, or why there is none
     * @param change   the address of its form
     */
    public record Row(String name, String label, List<String> occupations, String sentence, String change) {}

    @GetMapping({WorkController.FRENCH + "/groupes", WorkController.ENGLISH + "/groups"})
    ResponseEntity<byte[]> show(@PathVariable String release, @PathVariable int version, @RequestParam(defaultValue = "") String name, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        Optional<OccupationGroup> changed = OccupationGroup.find(releases.whole(address).written().texts().groups(), name);
        return show(address, WorkAddresses.of(request), changed.map(g -> g.name().fr()).orElse(""), changed.map(GroupForm::filled).orElse(FilledForm.blank()));
    }

    private ResponseEntity<byte[]> show(EditionAddress address, WorkAddresses words, String changed, FilledForm form) {
        TeamReleases.Whole whole = releases.whole(address);
        Optional<Edition> draft = releases.preview(address);
        String action = words.part(address, Part.GROUPS);
        GroupsPage page = new GroupsPage(words, WorkMaking.title(whole.version(), words), action, action + words.text("path.removal"), words.work(address),
                whole.written().texts().groups().stream().map(group -> row(group, draft, action, words)).toList(), changed, form,
                draft.map(edition -> choices(edition, words.language())).orElse(List.of()));
        var frame = WorkShowing.frame(words.text("groups.title"), words.other().part(address, Part.GROUPS), words);
        return form.isErroneous() ? pages.showErrors("releases/team/groups", frame, page) : pages.show("releases/team/groups", frame, page);
    }

    private static Row row(OccupationGroup group, Optional<Edition> draft, String action, WorkAddresses words) {
        List<String> labels = draft.map(edition -> group.occupations().stream().map(id -> edition.labels().label(GroupForm.DIMENSION, id, words.language())).toList())
                .orElse(group.occupations());
        Optional<Sentence> told = draft.flatMap(edition -> Sentences.of(edition).stream().filter(s -> s.key().equals(Sentences.keyOf(group))).findFirst());
        return new Row(group.name().fr(), group.name().in(words.language()), labels, told.map(s -> s.words().in(words.language())).orElseGet(() -> words.text("groups.untold")),
                action + "?name=" + UriUtils.encode(group.name().fr(), StandardCharsets.UTF_8) + "#group");
    }

    private static List<Choice> choices(Edition draft, Language language) {
        return new MemberOrder(draft.labels(), language).of(GroupForm.DIMENSION, GroupForm.occupations(draft)).stream()
                .map(id -> new Choice(id, draft.labels().label(GroupForm.DIMENSION, id, language))).toList();
    }

    @PostMapping({WorkController.FRENCH + "/groupes", WorkController.ENGLISH + "/groups"})
    ResponseEntity<byte[]> put(@PathVariable String release, @PathVariable int version, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        WorkAddresses words = WorkAddresses.of(request);
        signIns.require(Right.PREPARE_RELEASES);
        String changed = GroupForm.value(sent, "changed");
        GroupForm.Read read = GroupForm.read(sent, releases.preview(address), words);
        if (read.group().isEmpty()) {
            return show(address, words, changed, read.form());
        }
        OccupationGroup group = read.group().get();
        return switch (changed.isEmpty() ? writing.add(address, group) : writing.replace(address, changed, group)) {
            case EditOutcome.NameTaken(OccupationGroup other) -> show(address, words, changed, read.form().with(GroupForm.taken(group, other, words)));
            case EditOutcome outcome -> showing.answer(address, outcome, words, words.part(address, Part.GROUPS));
        };
    }

    @PostMapping({WorkController.FRENCH + "/groupes/retrait", WorkController.ENGLISH + "/groups/removal"})
    ResponseEntity<byte[]> remove(@PathVariable String release, @PathVariable int version, @RequestParam(defaultValue = "") String name, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        WorkAddresses words = WorkAddresses.of(request);
        return showing.answer(address, writing.remove(address, name), words, words.part(address, Part.GROUPS));
    }
}
