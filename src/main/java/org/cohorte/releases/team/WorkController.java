package org.cohorte.releases.team;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.TeamPages;
import org.cohorte.foundation.forms.FilledForm;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.lifecycle.ComputationRequests;
import org.cohorte.releases.lifecycle.TeamReleases;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A version at work, and the computation of its figures: begun, followed, stopped. */
@RestController
public class WorkController {

    static final String FRENCH = "/equipe/publications/{release:[a-z0-9-]+}/v{version:[1-9][0-9]{0,5}}/travail";
    static final String ENGLISH = "/en/team/releases/{release:[a-z0-9-]+}/v{version:[1-9][0-9]{0,5}}/work";

    private final TeamReleases releases;
    private final ComputationRequests computing;
    private final WorkShowing showing;
    private final TeamPages pages;

    WorkController(TeamReleases releases, ComputationRequests computing, WorkShowing showing, TeamPages pages) {
        this.releases = releases;
        this.computing = computing;
        this.showing = showing;
        this.pages = pages;
    }

    @GetMapping({FRENCH, ENGLISH})
    ResponseEntity<byte[]> show(@PathVariable String release, @PathVariable int version, HttpServletRequest request) {
        return showing.show(WorkShowing.address(release, version), WorkAddresses.of(request), FilledForm.blank());
    }

    /** How far the figures are, for the page that asks every second; when they are done it is told to load anew. */
    @GetMapping({FRENCH + "/calcul", ENGLISH + "/computation"})
    ResponseEntity<byte[]> follow(@PathVariable String release, @PathVariable int version, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        WorkAddresses words = WorkAddresses.of(request);
        WorkPage.Figures figures = WorkMaking.figures(releases.whole(address), words);
        if (request.getHeader("HX-Request") == null) {
            return WorkShowing.seeOther(words.work(address));
        }
        ResponseEntity<byte[]> fragment = pages.show("releases/team/_figures", WorkShowing.frame("", words.other().work(address), words), figures);
        return figures.underWay() ? fragment : ResponseEntity.status(fragment.getStatusCode()).headers(fragment.getHeaders()).header("HX-Refresh", "true").body(fragment.getBody());
    }

    @PostMapping({FRENCH + "/calcul", ENGLISH + "/computation"})
    ResponseEntity<byte[]> compute(@PathVariable String release, @PathVariable int version, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        WorkAddresses words = WorkAddresses.of(request);
        return switch (computing.ask(address)) {
            case ComputationRequests.Outcome.Asked _ -> WorkShowing.seeOther(words.work(address));
            case ComputationRequests.Outcome.NotADraft(var now) ->
                showing.show(address, words, FilledForm.blank().with(java.util.List.of(WorkShowing.wrong("", words.lifecycle().notADraft(now)))));
        };
    }

    @PostMapping({FRENCH + "/calcul/arret", ENGLISH + "/computation/stop"})
    ResponseEntity<byte[]> stop(@PathVariable String release, @PathVariable int version, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        computing.stop(address);
        return WorkShowing.seeOther(WorkAddresses.of(request).work(address));
    }
}
