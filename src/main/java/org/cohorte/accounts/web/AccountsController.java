package org.cohorte.accounts.web;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.Account;
import org.cohorte.accounts.AccountId;
import org.cohorte.accounts.NotAllowed;
import org.cohorte.accounts.Role;
import org.cohorte.accounts.TeamPages;
import org.cohorte.accounts.links.OpenLink.Purpose;
import org.cohorte.accounts.registry.AccountAdministration;
import org.cohorte.accounts.registry.AccountOutcome;
import org.cohorte.accounts.registry.AccountOutcome.Reason;
import org.cohorte.foundation.forms.FilledForm;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.web.PageFrame;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The accounts: the list, a new one, changing, closing, resetting. */
@RestController
public class AccountsController {

    private final AccountAdministration administration;
    private final TeamPages pages;

    AccountsController(AccountAdministration administration, TeamPages pages) {
        this.administration = administration;
        this.pages = pages;
    }

    @GetMapping({"/equipe/comptes", "/en/team/accounts"})
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        TeamAddresses addresses = TeamAddresses.of(request);
        List<AccountPages.Row> rows = administration.all().stream().map(account -> AccountPages.row(account, addresses)).toList();
        return pages.show("accounts/list", frame(addresses, "accounts.title", addresses.other().accounts()), new AccountPages.ListPage(addresses.words(), addresses.newAccount(), rows));
    }

    @GetMapping({"/equipe/comptes/nouveau", "/en/team/accounts/new"})
    ResponseEntity<byte[]> blank(HttpServletRequest request) {
        TeamAddresses addresses = TeamAddresses.of(request);
        administration.all();
        return pages.show("accounts/new", frame(addresses, "account.new.title", addresses.other().newAccount()), AccountPages.form(addresses, addresses.accounts(), FilledForm.blank()));
    }

    @PostMapping({"/equipe/comptes", "/en/team/accounts"})
    ResponseEntity<byte[]> add(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String mail, @RequestParam(defaultValue = "") Set<String> roles,
            HttpServletRequest request) {
        TeamAddresses addresses = TeamAddresses.of(request);
        return switch (administration.add(name, mail, roles(roles), addresses.language())) {
            case AccountOutcome.Done(Account account, String link) -> link(account, link, addresses);
            case AccountOutcome.Refused(List<Reason> reasons) -> pages.showErrors("accounts/new", frame(addresses, "account.new.title", addresses.other().newAccount()),
                    AccountPages.form(addresses, addresses.accounts(), filled(name, mail, roles).with(AccountPages.errors(reasons, addresses))));
        };
    }

    @GetMapping({"/equipe/comptes/{id:\\d+}", "/en/team/accounts/{id:\\d+}"})
    ResponseEntity<byte[]> show(@PathVariable long id, HttpServletRequest request) {
        TeamAddresses addresses = TeamAddresses.of(request);
        Account account = account(id);
        return pages.show("accounts/account", frame(addresses, account), AccountPages.account(account, addresses, AccountPages.filled(account)));
    }

    @PostMapping({"/equipe/comptes/{id:\\d+}", "/en/team/accounts/{id:\\d+}"})
    ResponseEntity<byte[]> change(@PathVariable long id, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") Set<String> roles, HttpServletRequest request) {
        TeamAddresses addresses = TeamAddresses.of(request);
        AccountOutcome outcome = administration.change(new AccountId(id), name, roles(roles));
        return answer(outcome, account(id), filled(name, "", roles), addresses);
    }

    @PostMapping({"/equipe/comptes/{id:\\d+}/fermeture", "/en/team/accounts/{id:\\d+}/closing"})
    ResponseEntity<byte[]> close(@PathVariable long id, HttpServletRequest request) {
        AccountOutcome outcome = administration.close(new AccountId(id));
        return answer(outcome, account(id), AccountPages.filled(account(id)), TeamAddresses.of(request));
    }

    @PostMapping({"/equipe/comptes/{id:\\d+}/reouverture", "/en/team/accounts/{id:\\d+}/reopening"})
    ResponseEntity<byte[]> reopen(@PathVariable long id, HttpServletRequest request) {
        AccountOutcome outcome = administration.reopen(new AccountId(id), language(request));
        return answer(outcome, account(id), AccountPages.filled(account(id)), TeamAddresses.of(request));
    }

    @PostMapping({"/equipe/comptes/{id:\\d+}/acces", "/en/team/accounts/{id:\\d+}/access"})
    ResponseEntity<byte[]> resetAccess(@PathVariable long id, HttpServletRequest request) {
        AccountOutcome outcome = administration.reset(new AccountId(id), Purpose.ACCESS, language(request));
        return answer(outcome, account(id), AccountPages.filled(account(id)), TeamAddresses.of(request));
    }

    @PostMapping({"/equipe/comptes/{id:\\d+}/second-facteur", "/en/team/accounts/{id:\\d+}/second-factor"})
    ResponseEntity<byte[]> resetSecondFactor(@PathVariable long id, HttpServletRequest request) {
        AccountOutcome outcome = administration.reset(new AccountId(id), Purpose.SECOND_FACTOR, language(request));
        return answer(outcome, account(id), AccountPages.filled(account(id)), TeamAddresses.of(request));
    }

    /** Back to the account, or the link to hand on, or the form with what is wrong. */
    private ResponseEntity<byte[]> answer(AccountOutcome outcome, Account account, FilledForm filled, TeamAddresses addresses) {
        return switch (outcome) {
            case AccountOutcome.Done(Account done, String link) when link.isEmpty() -> ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(addresses.account(done.id()))).build();
            case AccountOutcome.Done(Account done, String link) -> link(done, link, addresses);
            case AccountOutcome.Refused(List<Reason> reasons) -> pages.showErrors("accounts/account", frame(addresses, account),
                    AccountPages.account(account, addresses, filled.with(AccountPages.errors(reasons, addresses))));
        };
    }

    private ResponseEntity<byte[]> link(Account account, String link, TeamAddresses addresses) {
        return pages.show("accounts/link", frame(addresses, "link.title", addresses.other().account(account.id())),
                new AccountPages.LinkPage(addresses.words(), account.name(), link, addresses.account(account.id())));
    }

    private Account account(long id) {
        return administration.find(new AccountId(id)).orElseThrow(NotAllowed::new);
    }

    /** A role that is none of ours was not offered; it is as if it were not chosen. */
    private static Set<Role> roles(Set<String> codes) {
        return Arrays.stream(Role.values()).filter(role -> codes.contains(role.code())).collect(Collectors.toSet());
    }

    private static FilledForm filled(String name, String mail, Set<String> roles) {
        return FilledForm.of(Map.of("name", name, "mail", mail)).with("roles", roles);
    }

    private static Language language(HttpServletRequest request) {
        return TeamAddresses.of(request).language();
    }

    private static PageFrame frame(TeamAddresses addresses, Account account) {
        return PageFrame.of(addresses.language(), account.name(), "", addresses.other().account(account.id()), addresses.accounts());
    }

    private static PageFrame frame(TeamAddresses addresses, String title, String other) {
        return PageFrame.of(addresses.language(), addresses.text(title), "", other, addresses.accounts());
    }
}
