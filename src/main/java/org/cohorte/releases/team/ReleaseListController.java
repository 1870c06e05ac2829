package org.cohorte.releases.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.SignIns;
import org.cohorte.accounts.Right;
import org.cohorte.accounts.TeamPages;
import org.cohorte.foundation.forms.FilledForm;
import org.cohorte.releases.lifecycle.Basis;
import org.cohorte.releases.lifecycle.DraftOutcome;
import org.cohorte.releases.lifecycle.Drafting;
import org.cohorte.releases.lifecycle.TeamReleases;
import org.cohorte.releases.lifecycle.Version;
import org.cohorte.releases.lifecycle.VersionState;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All releases as the one who asks may see them, and a new one. */
@RestController
public class ReleaseListController {

    private final TeamReleases releases;
    private final Drafting drafting;
    private final WorkShowing showing;
    private final SignIns signIns;
    private final TeamPages pages;

    ReleaseListController(TeamReleases releases, Drafting drafting, WorkShowing showing, SignIns signIns, TeamPages pages) {
        this.releases = releases;
        this.drafting = drafting;
        this.showing = showing;
        this.signIns = signIns;
        this.pages = pages;
    }

    @GetMapping({"/equipe/publications", "/en/team/releases"})
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        WorkAddresses words = WorkAddresses.of(request);
        Map<String, List<Version>> byRelease = new LinkedHashMap<>();
        releases.all().stream().filter(v -> v.state() != VersionState.ABANDONED).forEach(v -> byRelease.computeIfAbsent(v.title().in(words.language()), _ -> new ArrayList<>()).add(v));
        boolean prepares = signIns.current().filter(person -> person.may(Right.PREPARE_RELEASES)).isPresent();
        boolean works = signIns.current().filter(person -> person.may(Right.READ_WORKING_FIGURES)).isPresent();
        List<ReleasesPage.Release> rows = byRelease.entrySet().stream()
                .map(e -> new ReleasesPage.Release(e.getKey(), e.getValue().stream().map(v -> row(v, words, works)).toList())).toList();
        return pages.show("releases/team/releases", WorkShowing.frame(words.text("releases.title"), words.other().releases(), words),
                new ReleasesPage(words, prepares ? words.newRelease() : "", rows));
    }

    private ReleasesPage.Row row(Version version, WorkAddresses words, boolean works) {
        return new ReleasesPage.Row(works ? words.work(version.address()) : words.preview(version.address()), words.text("version", Integer.toString(version.address().version())),
                version.state().code(), words.lifecycle().state(version.state()), version.publishAt().map(words.lifecycle()::hour).orElse(""),
                words.text("todo." + (!works ? "read" : releases.isOutdated(version) ? "outdated" : version.state().code())));
    }

    @GetMapping({"/equipe/publications/nouvelle", "/en/team/releases/new"})
    ResponseEntity<byte[]> blank(HttpServletRequest request) {
        signIns.require(Right.PREPARE_RELEASES);
        return form(WorkAddresses.of(request), BasisForm.standard());
    }

    private ResponseEntity<byte[]> form(WorkAddresses words, FilledForm form) {
        NewReleasePage page = new NewReleasePage(words, words.text("new.title"), words.text("new.lead"), words.releases(), words.releases(), words.text("back.releases"), true, form,
                showing.snapshots(words), BasisForm.shares(words), BasisForm.tables(form, words));
        var frame = WorkShowing.frame(page.title(), words.other().newRelease(), words);
        return form.isErroneous() ? pages.showErrors("releases/team/basis", frame, page) : pages.show("releases/team/basis", frame, page);
    }

    @PostMapping({"/equipe/publications", "/en/team/releases"})
    ResponseEntity<byte[]> draft(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        signIns.require(Right.PREPARE_RELEASES);
        WorkAddresses words = WorkAddresses.of(request);
        BasisForm.Read read = BasisForm.read(sent, words, true);
        if (read.basis().isEmpty()) {
            return form(words, read.form());
        }
        return switch (drafting.draft(read.year(), read.basis().get())) {
            case DraftOutcome.Drafted(Version version) -> WorkShowing.seeOther(words.work(version.address()));
            case DraftOutcome.InWork(Version version) -> wrong(read, words, "new.inWork", version.address().version());
            case DraftOutcome.PublishedAlready(Version version) -> wrong(read, words, "new.published", version.address().version());
            case DraftOutcome.UnknownSnapshot(String snapshot) -> wrong(read, words, "unknown", snapshot);
            case DraftOutcome.SettingsRefused(Basis basis) -> form(words, read.form().with(List.of(BasisForm.refused(basis, words))));
            case DraftOutcome.YearToCome(int year) -> wrong(read, words, "new.yearToCome", Integer.toString(year));
        };
    }

    private ResponseEntity<byte[]> wrong(BasisForm.Read read, WorkAddresses words, String key, Object about) {
        return form(words, read.form().with(List.of(WorkShowing.wrong("year", words.text(key, about)))));
    }
}
