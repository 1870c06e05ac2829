package org.cohorte.releases.team;

import java.net.URI;
import java.util.List;

import org.cohorte.accounts.NotAllowed;
import org.cohorte.accounts.TeamPages;
import org.cohorte.foundation.forms.Choice;
import org.cohorte.foundation.forms.FieldError;
import org.cohorte.foundation.forms.FilledForm;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.text.Numbers;
import org.cohorte.foundation.web.PageFrame;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.lifecycle.Basis;
import org.cohorte.releases.lifecycle.EditOutcome;
import org.cohorte.releases.lifecycle.MoveOutcome;
import org.cohorte.releases.lifecycle.Obstacle;
import org.cohorte.releases.lifecycle.TeamReleases;
import org.cohorte.snapshots.StoredSnapshots;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows the page of a version at work: as it stands, or with what became of an act. */
@Component
class WorkShowing {

    private final TeamReleases releases;
    private final TeamPages pages;
    private final PersonNames names;
    private final Home home;

    WorkShowing(TeamReleases releases, TeamPages pages, PersonNames names, Home home) {
        this.releases = releases;
        this.pages = pages;
        this.names = names;
        this.home = home;
    }

    /** The version that an address names; one that cannot be is not there. */
    static EditionAddress address(String release, int version) {
        if (!EditionAddress.isSlug(release)) {
            throw new NotAllowed();
        }
        return new EditionAddress(release, version);
    }

    ResponseEntity<byte[]> show(EditionAddress address, WorkAddresses words, FilledForm form) {
        return show(releases.whole(address), words, form);
    }

    private ResponseEntity<byte[]> show(TeamReleases.Whole whole, WorkAddresses words, FilledForm form) {
        WorkPage page = new WorkMaking(whole, words, names, snapshots(words)).page(form);
        PageFrame frame = frame(page.title(), words.other().work(whole.version().address()), words);
        return form.isErroneous() ? pages.showErrors("releases/team/work", frame, page) : pages.show("releases/team/work", frame, page);
    }

    static PageFrame frame(String title, String other, WorkAddresses words) {
        return PageFrame.of(words.language(), title, "", other, words.releases());
    }

    /** The newest first. */
    List<Choice> snapshots(WorkAddresses words) {
        return StoredSnapshots.of(home).all().stream().map(s -> new Choice(s.manifest().id(),
                words.text("snapshot.choice", Numbers.day(s.manifest().day(), words.language()), words.lifecycle().hour(s.manifest().takenAt())))).toList();
    }

    /** After an act: the page of the version that it was about, or led to. */
    ResponseEntity<byte[]> answer(EditionAddress address, MoveOutcome outcome, WorkAddresses words, FilledForm form) {
        return switch (outcome) {
            case MoveOutcome.Moved(var version) -> seeOther(version.isUnpublished() || version.state().wasPublished() ? words.work(version.address()) : words.releases());
            case MoveOutcome.NotFromHere refused -> show(address, words, form.with(List.of(wrong("", words.lifecycle().notFromHere(refused)))));
            case MoveOutcome.Refused(List<Obstacle> obstacles) -> refused(releases.whole(address), obstacles, words, form);
        };
    }

    private ResponseEntity<byte[]> refused(TeamReleases.Whole whole, List<Obstacle> obstacles, WorkAddresses words, FilledForm form) {
        return show(whole, words, form.with(obstacles.stream().map(o -> wrong(field(o), WorkMaking.obstacle(o, whole, words))).toList()));
    }

    /** After a change: the page of its part again, or of the version with why nothing was changed. */
    ResponseEntity<byte[]> answer(EditionAddress address, EditOutcome outcome, WorkAddresses words, String next) {
        return switch (outcome) {
            case EditOutcome.Edited _ -> seeOther(next);
            case EditOutcome.NotADraft(var now) -> show(address, words, FilledForm.blank().with(List.of(wrong("", words.lifecycle().notADraft(now)))));
            case EditOutcome.Computing _ -> show(address, words, FilledForm.blank().with(List.of(wrong("", words.lifecycle().obstacle(new Obstacle(Obstacle.Reason.COMPUTING, ""))))));
            case EditOutcome.SettingsRefused(Basis basis) -> show(address, words, FilledForm.blank().with(List.of(wrong("", words.lifecycle().settingsRefused(basis)))));
            case EditOutcome.ExplanationRefused(var refused) -> show(address, words, FilledForm.blank().with(List.of(wrong("", words.lifecycle().explanationRefused(refused)))));
            case EditOutcome.NameTaken(var other) -> show(address, words, FilledForm.blank().with(List.of(wrong("", words.lifecycle().nameTaken(other.name().in(words.language()))))));
            case EditOutcome.Unknown(String what) -> show(address, words, FilledForm.blank().with(List.of(wrong("", words.text("unknown", what)))));
        };
    }

    private static String field(Obstacle obstacle) {
        return switch (obstacle.reason()) {
            case HOUR_PAST, HOUR_UNREADABLE -> "date";
            case REASON_NOT_TOLD -> "withdrawalFr";
            case UNKNOWN_SNAPSHOT -> "snapshot";
            case NOT_COMPUTED, COMPUTING, PUBLISHED_SINCE, BLOCKING_FINDING, UNEXPLAINED_FINDING, CHANGE_NOT_TOLD, NOTES_IN_ONE_LANGUAGE, OWN_WORK, ANOTHER_IN_WORK, NOT_THE_NEWEST -> "";
        };
    }

    static FieldError wrong(String field, String message) {
        return new FieldError(field, "refused", message, "");
    }

    static ResponseEntity<byte[]> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
    }
}
