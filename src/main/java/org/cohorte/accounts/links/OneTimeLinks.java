package org.cohorte.accounts.links;

import java.time.Duration;
import java.util.Optional;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.AccountId;
import org.cohorte.accounts.Accounts;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.web.SiteAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the addresses; whoever makes one hands it on, since they go out by no mail yet. A newer one ends the earlier of the same account. */
@Component
public class OneTimeLinks {

    /** Long enough for a weekend, short enough for a mailbox. */
    public static final Duration GOOD_FOR = Duration.ofDays(7);

    private static final Duration FIRST_GOOD_FOR = Duration.ofHours(24);

    private final LinkStore store;
    private final Accounts accounts;
    private final SiteAddress site;

    OneTimeLinks(LinkStore store, Accounts accounts, SiteAddress site) {
        this.store = store;
        this.accounts = accounts;
        this.site = site;
    }

    /** Part of the act that asks for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String open(OpenLink.Purpose purpose, AccountId account, Language language) {
        store.withdraw(account);
        return address(store.open(purpose, Optional.of(account), GOOD_FOR), language);
    }

    /** Several instances may start at once: each has its own, and the first account ends them all. */
    @Transactional
    public String openForTheFirst(Language language) {
        return address(store.open(OpenLink.Purpose.FIRST_ADMINISTRATOR, Optional.empty(), FIRST_GOOD_FOR), language);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(AccountId account) {
        store.withdraw(account);
    }

    /** There is an account now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawThoseForTheFirst() {
        store.withdrawThoseForTheFirst();
    }

    /** The link of a token, where it is still good and its account open. Looking spends nothing: a mail program that follows links does no harm. */
    @Transactional(readOnly = true)
    public Optional<OpenLink> find(String token) {
        return store.find(token).map(row -> new OpenLink(row.purpose(), row.account().flatMap(accounts::find)))
                .filter(link -> link.purpose() == OpenLink.Purpose.FIRST_ADMINISTRATOR || link.account().filter(Account::active).isPresent());
    }

    /** Of two that use it at once, one is told true. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean spend(String token) {
        return store.spend(token);
    }

    private String address(String token, Language language) {
        return site.of(path(token, language));
    }

    public static String path(String token, Language language) {
        return language.choose("/equipe/acces/", "/en/team/access/") + token;
    }
}
