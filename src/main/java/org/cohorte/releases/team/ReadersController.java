package org.cohorte.releases.team;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.AccountId;
import org.cohorte.accounts.Accounts;
import org.cohorte.accounts.Role;
import org.cohorte.accounts.TeamPages;
import org.cohorte.foundation.forms.Choice;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.lifecycle.TeamReleases;
import org.cohorte.releases.lifecycle.Writing;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who may read a version before its hour, by name. */
@RestController
public class ReadersController {

    private final TeamReleases releases;
    private final Writing writing;
    private final Accounts accounts;
    private final WorkShowing showing;
    private final TeamPages pages;

    ReadersController(TeamReleases releases, Writing writing, Accounts accounts, WorkShowing showing, TeamPages pages) {
        this.releases = releases;
        this.writing = writing;
        this.accounts = accounts;
        this.showing = showing;
        this.pages = pages;
    }

    /** Those named, and those who could be. */
    public record ReadersPage(WorkAddresses words, String title, String action, String remove, String back, List<Named> named, List<Choice> others) {}

    /** Someone named, since when. */
    public record Named(String account, String name, String since) {}

    @GetMapping({WorkController.FRENCH + "/lecteurs", WorkController.ENGLISH + "/readers"})
    ResponseEntity<byte[]> show(@PathVariable String release, @PathVariable int version, HttpServletRequest request) {
        WorkAddresses words = WorkAddresses.of(request);
        TeamReleases.Whole whole = releases.whole(WorkShowing.address(release, version));
        EditionAddress address = whole.version().address();
        Set<AccountId> named = whole.readers().stream().map(TeamReleases.Reader::account).collect(Collectors.toSet());
        List<Choice> others = accounts.holding(Role.PRE_RELEASE_READER).stream().filter(account -> !named.contains(account.id()))
                .map(account -> new Choice(Long.toString(account.id().value()), account.name())).toList();
        String action = words.part(address, Part.READERS);
        return pages.show("releases/team/readers", WorkShowing.frame(words.text("readers.title"), words.other().part(address, Part.READERS), words),
                new ReadersPage(words, WorkMaking.title(whole.version(), words), action, action + words.text("path.removal"), words.work(address),
                        whole.readers().stream().map(r -> new Named(Long.toString(r.account().value()), r.name(), words.lifecycle().hour(r.since()))).toList(), others));
    }

    @PostMapping({WorkController.FRENCH + "/lecteurs", WorkController.ENGLISH + "/readers"})
    ResponseEntity<byte[]> name(@PathVariable String release, @PathVariable int version, @RequestParam(defaultValue = "0") long account, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        WorkAddresses words = WorkAddresses.of(request);
        return showing.answer(address, writing.name(address, new AccountId(account)), words, words.part(address, Part.READERS));
    }

    @PostMapping({WorkController.FRENCH + "/lecteurs/retrait", WorkController.ENGLISH + "/readers/removal"})
    ResponseEntity<byte[]> unname(@PathVariable String release, @PathVariable int version, @RequestParam(defaultValue = "0") long account, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        WorkAddresses words = WorkAddresses.of(request);
        return showing.answer(address, writing.unname(address, new AccountId(account)), words, words.part(address, Part.READERS));
    }
}
