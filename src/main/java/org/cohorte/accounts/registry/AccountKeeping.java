package org.cohorte.accounts.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.AccountId;
import org.cohorte.accounts.AuditTrail;
import org.cohorte.accounts.EmailAddress;
import org.cohorte.accounts.Role;
import org.cohorte.accounts.credentials.CredentialStore;
import org.cohorte.accounts.links.OneTimeLinks;
import org.cohorte.accounts.links.OpenLink.Purpose;
import org.cohorte.accounts.registry.AccountOutcome.Done;
import org.cohorte.accounts.registry.AccountOutcome.Reason;
import org.cohorte.accounts.registry.AccountOutcome.Refused;
import org.cohorte.accounts.signin.SignInStore;
import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.history.History;
import org.cohorte.foundation.text.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts as someone entitled to it makes, changes and closes them. Who may open the home may use the command line, which comes here directly;
 * pages come by {@link AccountAdministration}, which asks for the right.
 */
@Component
@Transactional
public class AccountKeeping {

    private static final int LONGEST_NAME = 200;

    private final AccountStore store;
    private final OneTimeLinks links;
    private final SignInStore signIns;
    private final CredentialStore credentials;
    private final AuditTrail audit;
    private final History history;

    AccountKeeping(AccountStore store, OneTimeLinks links, SignInStore signIns, CredentialStore credentials, AuditTrail audit, History history) {
        this.store = store;
        this.links = links;
        this.signIns = signIns;
        this.credentials = credentials;
        this.audit = audit;
        this.history = history;
    }

    @Transactional(readOnly = true)
    public List<Account> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public boolean areThereNone() {
        return store.isEmpty();
    }

    /** A new account; the link sets its password and second factor. */
    public AccountOutcome add(String name, String mail, Set<Role> roles, Actor by, Language language) {
        Optional<EmailAddress> address = EmailAddress.of(mail);
        store.lock();
        List<Reason> against = new ArrayList<>(against(name, roles));
        if (address.isEmpty()) {
            against.add(Reason.MAIL_WRONG);
        } else if (store.find(address.get()).isPresent()) {
            against.add(Reason.MAIL_TAKEN);
        }
        if (!against.isEmpty()) {
            return new Refused(against);
        }
        history.actAs(by);
        AccountId id = store.add(name.strip(), address.orElseThrow(), roles, false);
        links.withdrawThoseForTheFirst();
        audit.record(by, "account.added", object(id));
        return done(id, links.open(Purpose.ACCESS, id, language));
    }

    /** The administrator of a new installation; empty where there is an account already, or the mail is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Account> addFirst(String name, EmailAddress mail) {
        store.lock();
        if (!store.isEmpty()) {
            return Optional.empty();
        }
        Actor first = Actor.job("first-administrator");
        history.actAs(first);
        AccountId id = store.add(name.strip(), mail, Set.of(Role.ADMINISTRATOR), false);
        links.withdrawThoseForTheFirst();
        audit.record(first, "account.added", object(id));
        return store.find(id);
    }

    @Transactional(readOnly = true)
    public List<Account> ofDemonstration() {
        return store.ofDemonstration();
    }

    /** The account of the demonstration that has this mail, made where it is not there; empty where the mail has a closed or a real account. */
    public Optional<Account> addOfDemonstration(String name, EmailAddress mail, Set<Role> roles) {
        store.lock();
        if (store.find(mail).isPresent()) {
            return store.ofDemonstration().stream().filter(account -> account.mail().equals(mail)).findFirst();
        }
        Actor demonstration = Actor.job("demonstration");
        history.actAs(demonstration);
        AccountId id = store.add(name, mail, roles, true);
        audit.record(demonstration, "account.added", object(id));
        return store.find(id);
    }

    /** Another name, other roles; they hold from the person's next request. */
    public AccountOutcome change(AccountId id, String name, Set<Role> roles, Actor by) {
        store.lock();
        List<Reason> against = new ArrayList<>(against(name, roles));
        if (store.find(id).isEmpty()) {
            against.add(Reason.NO_SUCH_ACCOUNT);
        }
        if (!roles.contains(Role.ADMINISTRATOR) && isLastAdministrator(id)) {
            against.add(Reason.LAST_ADMINISTRATOR);
        }
        if (!against.isEmpty()) {
            return new Refused(against);
        }
        history.actAs(by);
        store.change(id, name.strip(), roles);
        audit.record(by, "account.changed", object(id));
        return done(id, "");
    }

    /** Ends the account, its sign-ins under way and its open links. */
    public AccountOutcome close(AccountId id, Actor by) {
        store.lock();
        if (store.find(id).filter(Account::active).isEmpty()) {
            return new Refused(List.of(Reason.NO_SUCH_ACCOUNT));
        }
        if (isLastAdministrator(id)) {
            return new Refused(List.of(Reason.LAST_ADMINISTRATOR));
        }
        history.actAs(by);
        store.open(id, false);
        links.withdraw(id);
        signIns.endAll(id);
        audit.record(by, "account.closed", object(id));
        return done(id, "");
    }

    /** A closed account again, with a new password and a new second factor. */
    public AccountOutcome reopen(AccountId id, Actor by, Language language) {
        if (store.find(id).filter(account -> !account.active()).isEmpty()) {
            return new Refused(List.of(Reason.NO_SUCH_ACCOUNT));
        }
        history.actAs(by);
        store.open(id, true);
        credentials.forget(id);
        audit.record(by, "account.reopened", object(id));
        return done(id, links.open(Purpose.ACCESS, id, language));
    }

    /** For someone who lost their second factor, or the password as well: what they had stops at once, the link sets anew. */
    public AccountOutcome reset(AccountId id, Purpose purpose, Actor by, Language language) {
        if (store.find(id).filter(Account::active).isEmpty()) {
            return new Refused(List.of(Reason.NO_SUCH_ACCOUNT));
        }
        history.actAs(by);
        signIns.endAll(id);
        switch (purpose) {
            case SECOND_FACTOR -> credentials.forgetSecondFactor(id);
            case ACCESS -> credentials.forget(id);
            case FIRST_ADMINISTRATOR -> throw new IllegalArgumentException("there is an account already");
        }
        audit.record(by, purpose == Purpose.SECOND_FACTOR ? "account.second-factor-reset" : "account.access-reset", object(id));
        return done(id, links.open(purpose, id, language));
    }

    private Done done(AccountId id, String link) {
        return new Done(store.find(id).orElseThrow(), link);
    }

    private boolean isLastAdministrator(AccountId id) {
        List<AccountId> administrators = store.holding(Role.ADMINISTRATOR).stream().map(Account::id).toList();
        return administrators.equals(List.of(id));
    }

    private static List<Reason> against(String name, Set<Role> roles) {
        List<Reason> reasons = new ArrayList<>();
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            reasons.add(Reason.NAME_MISSING);
        }
        if (roles.isEmpty()) {
            reasons.add(Reason.NO_ROLE);
        }
        return reasons;
    }

    static String object(AccountId id) {
        return "account:" + id.value();
    }
}
