package org.cohorte.accounts.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.EmailAddress;
import org.cohorte.accounts.access.SettingUpOutcome.Reason;
import org.cohorte.accounts.credentials.AccountSecrets;
import org.cohorte.accounts.credentials.CodeSecret;
import org.cohorte.accounts.credentials.CredentialStore;
import org.cohorte.accounts.links.OneTimeLinks;
import org.cohorte.accounts.links.OpenLink;
import org.cohorte.accounts.links.OpenLink.Purpose;
import org.cohorte.accounts.signin.SignInLimits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person follows a link and sets a password and a second factor. The link is spent when both are set, not before. */
@Component
public class AccessByLink {

    private final OneTimeLinks links;
    private final AccountSecrets secrets;
    private final SignInLimits limits;
    private final PasswordRules rules;
    private final CredentialStore credentials;
    private final AccessSetting setting;

    AccessByLink(OneTimeLinks links, AccountSecrets secrets, SignInLimits limits, PasswordRules rules, CredentialStore credentials, AccessSetting setting) {
        this.links = links;
        this.secrets = secrets;
        this.limits = limits;
        this.rules = rules;
        this.credentials = credentials;
        this.setting = setting;
    }

    /** A link that is still good, with the secret that the person's authenticator is to take. */
    public record Invitation(OpenLink link, CodeSecret secret) {}

    public Optional<Invitation> find(String token) {
        return links.find(token).map(link -> new Invitation(link, secrets.secretOfLink(token)));
    }

    public SettingUpOutcome setUp(String token, SettingUp typed) {
        Optional<Invitation> found = find(token);
        if (found.isEmpty()) {
            return new SettingUpOutcome.NoLink();
        }
        Optional<Duration> wait = limits.count("link " + token);
        if (wait.isPresent()) {
            return new SettingUpOutcome.Wait(wait.get());
        }
        OpenLink link = found.get().link();
        Optional<Long> step = found.get().secret().stepOf(typed.code().replaceAll("\\s", ""), Instant.now());
        List<Reason> reasons = against(link, typed, step.isPresent());
        if (!reasons.isEmpty()) {
            if (!reasons.contains(Reason.PASSWORD_WRONG)) {
                limits.forget("link " + token);
            }
            return new SettingUpOutcome.Refused(reasons);
        }
        return setting.set(token, link, typed, found.get().secret(), step.orElseThrow());
    }

    private List<Reason> against(OpenLink link, SettingUp typed, boolean codeRight) {
        List<Reason> reasons = new ArrayList<>();
        if (link.purpose() == Purpose.FIRST_ADMINISTRATOR && typed.name().isBlank()) {
            reasons.add(Reason.NAME_MISSING);
        }
        if (link.purpose() == Purpose.FIRST_ADMINISTRATOR && EmailAddress.of(typed.mail()).isEmpty()) {
            reasons.add(Reason.MAIL_WRONG);
        }
        if (link.purpose() == Purpose.SECOND_FACTOR) {
            if (!credentials.isPassword(link.account().map(Account::id), typed.password())) {
                reasons.add(Reason.PASSWORD_WRONG);
            }
        } else {
            reasons.addAll(rules.against(typed.password(), typed.repeated(), known(link, typed)));
        }
        if (!codeRight) {
            reasons.add(Reason.CODE_WRONG);
        }
        return reasons;
    }

    private static List<String> known(OpenLink link, SettingUp typed) {
        Optional<Account> account = link.account();
        return List.of(account.map(Account::name).orElse(typed.name()), account.map(a -> a.mail().value()).orElse(typed.mail()));
    }
}
