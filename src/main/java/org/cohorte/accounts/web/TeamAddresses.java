package org.cohorte.accounts.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.AccountId;
import org.cohorte.accounts.TeamPages;
import org.cohorte.accounts.TeamTexts;
import org.cohorte.accounts.links.OneTimeLinks;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;

/** The addresses and texts of these pages in one language. */
record TeamAddresses(Language language) implements TeamTexts {

    /** A path of the team pages and nothing else: no other host, no way up. */
    private static final Pattern TEAM_PATH = Pattern.compile("/(equipe|en/team)([/?][\\w/?=&%+,.~-]*)?");

    static TeamAddresses of(HttpServletRequest request) {
        return new TeamAddresses(TeamPages.languageOf(request.getRequestURI()));
    }

    TeamAddresses other() {
        return new TeamAddresses(language.other());
    }

    Messages words() {
        return Messages.of(TeamAddresses.class, language);
    }

    String home() {
        return TeamPages.home(language);
    }

    String signIn() {
        return home() + in("/connexion", "/sign-in");
    }

    String signInAndBack(String path) {
        return path.equals(home()) ? signIn() : signIn() + "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    String access(String token) {
        return OneTimeLinks.path(token, language);
    }

    String accounts() {
        return home() + in("/comptes", "/accounts");
    }

    String newAccount() {
        return accounts() + in("/nouveau", "/new");
    }

    String account(AccountId id) {
        return accounts() + "/" + id.value();
    }

    String account(AccountId id, AccountAct act) {
        return account(id) + "/" + act.path(language);
    }

    String ownAccount() {
        return home() + in("/mon-compte", "/my-account");
    }

    String password() {
        return ownAccount() + in("/mot-de-passe", "/password");
    }

    String recoveryCodes() {
        return ownAccount() + in("/codes-de-secours", "/recovery-codes");
    }

    String audit() {
        return home() + "/audit";
    }

    /** Where someone wanted to go before they signed in; only to a page of ours. */
    static Optional<URI> sound(String next) {
        return TEAM_PATH.matcher(next).matches() && !next.contains("//") && !next.contains("..") ? Optional.of(URI.create(next)) : Optional.empty();
    }
}
