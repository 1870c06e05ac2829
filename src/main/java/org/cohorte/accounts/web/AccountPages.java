package org.cohorte.accounts.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.Role;
import org.cohorte.accounts.registry.AccountOutcome.Reason;
import org.cohorte.foundation.forms.Choice;
import org.cohorte.foundation.forms.FieldError;
import org.cohorte.foundation.forms.FilledForm;
import org.cohorte.foundation.text.Messages;

/** What the pages of accounts show, ready to show. */
public final class AccountPages {

    private AccountPages() {}

    /** All accounts. */
    public record ListPage(Messages words, String newAccount, List<Row> rows) {}

    /** One of them. */
    public record Row(String address, String name, String mail, String roles, String state) {}

    /** The form of a new account. */
    public record FormPage(Messages words, String action, FilledForm form, List<Choice> roles) {}

    /** An account, its form, and what can be done to it. */
    public record AccountPage(Messages words, String name, String mail, boolean active, String action, FilledForm form, List<Choice> roles, List<Act> acts) {}

    /** Something that can be done to an account. */
    public record Act(String address, String label, String hint, boolean grave) {}

    /** A one-time link to hand on, shown once. */
    public record LinkPage(Messages words, String name, String link, String account) {}

    static Row row(Account account, TeamAddresses addresses) {
        Messages words = addresses.words();
        return new Row(addresses.account(account.id()), account.name(), account.mail().value(),
                account.roles().stream().sorted().map(role -> words.text("role." + role.code())).collect(Collectors.joining(", ")),
                words.text(account.active() ? "account.open" : "account.closed"));
    }

    static FormPage form(TeamAddresses addresses, String action, FilledForm form) {
        return new FormPage(addresses.words(), action, form, roles(addresses.words()));
    }

    static AccountPage account(Account account, TeamAddresses addresses, FilledForm form) {
        List<AccountAct> possible = account.active() ? List.of(AccountAct.SECOND_FACTOR, AccountAct.ACCESS, AccountAct.CLOSING) : List.of(AccountAct.REOPENING);
        List<Act> acts = possible.stream().map(act -> new Act(addresses.account(account.id(), act), addresses.text("act." + act.code()),
                addresses.text("act." + act.code() + ".hint"), act == AccountAct.CLOSING)).toList();
        return new AccountPage(addresses.words(), account.name(), account.mail().value(), account.active(), addresses.account(account.id()), form, roles(addresses.words()), acts);
    }

    static FilledForm filled(Account account) {
        return FilledForm.of(Map.of("name", account.name())).with("roles", account.roles().stream().map(Role::code).collect(Collectors.toSet()));
    }

    static List<FieldError> errors(List<Reason> reasons, TeamAddresses addresses) {
        return reasons.stream().map(reason -> new FieldError(field(reason), reason.code(), addresses.text("reason." + reason.code()), "")).toList();
    }

    private static String field(Reason reason) {
        return switch (reason) {
            case NAME_MISSING -> "name";
            case MAIL_WRONG, MAIL_TAKEN -> "mail";
            case NO_ROLE, LAST_ADMINISTRATOR -> "roles";
            case NO_SUCH_ACCOUNT -> "";
        };
    }

    private static List<Choice> roles(Messages words) {
        return Arrays.stream(Role.values()).map(role -> new Choice(role.code(), words.text("role." + role.code()), words.text("role." + role.code() + ".hint"))).toList();
    }
}
