package org.cohorte.accounts.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.Account;
import org.cohorte.accounts.access.AccessByLink;
import org.cohorte.accounts.access.AccessByLink.Invitation;
import org.cohorte.accounts.access.SettingUp;
import org.cohorte.accounts.access.SettingUpOutcome;
import org.cohorte.accounts.credentials.QrPicture;
import org.cohorte.accounts.links.OpenLink.Purpose;
import org.cohorte.foundation.forms.FieldError;
import org.cohorte.foundation.forms.FilledForm;
import org.cohorte.foundation.text.Messages;
import org.cohorte.foundation.web.PageFrame;
import org.cohorte.foundation.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page of a one-time link: a password, a second factor, and the recovery codes that are told once. */
@RestController
public class AccessController {

    private final AccessByLink access;
    private final SignInCookies cookies;
    private final Pages pages;

    AccessController(AccessByLink access, SignInCookies cookies, Pages pages) {
        this.access = access;
        this.cookies = cookies;
        this.pages = pages;
    }

    /**
     * The form.
     *
     * @param purpose of the link, as the texts name it
     * @param person  whose it is; empty for the first administrator
     * @param picture the secret as a QR code
     * @param secret  the secret to type
     */
    public record AccessPage(Messages words, String action, FilledForm form, String purpose, String person, String mail, String picture, String secret) {

        public boolean isFirst() {
            return purpose.equals("first-administrator");
        }

        public boolean setsPassword() {
            return !purpose.equals("second-factor");
        }
    }

    /** A link that is no longer good. */
    public record SpentPage(Messages words, String signIn) {}

    @GetMapping({"/equipe/acces/{token}", "/en/team/access/{token}"})
    ResponseEntity<byte[]> show(@PathVariable String token, HttpServletRequest request) {
        TeamAddresses addresses = TeamAddresses.of(request);
        return access.find(token).map(invitation -> pages.show("accounts/access", frame(addresses, token), page(addresses, token, invitation, FilledForm.blank())))
                .orElseGet(() -> spent(addresses, token));
    }

    @PostMapping({"/equipe/acces/{token}", "/en/team/access/{token}"})
    ResponseEntity<byte[]> setUp(@PathVariable String token, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String repeated, @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        TeamAddresses addresses = TeamAddresses.of(request);
        FilledForm filled = FilledForm.of(Map.of("name", name, "mail", mail));
        Optional<Invitation> invitation = access.find(token);
        return switch (access.setUp(token, new SettingUp(name, mail, password, repeated, code))) {
            case SettingUpOutcome.NoLink() -> spent(addresses, token);
            case SettingUpOutcome.Refused(var reasons) -> again(HttpStatus.UNPROCESSABLE_CONTENT, addresses, token, invitation,
                    filled.with(reasons.stream().map(reason -> AccessErrors.of(reason, "password", addresses.words())).toList()));
            case SettingUpOutcome.Wait(var wait) -> again(HttpStatus.TOO_MANY_REQUESTS, addresses, token, invitation, filled.with(List.of(Waits.error(wait, addresses.words()))));
            case SettingUpOutcome.Done(var codes, var signIn) -> {
                RecoveryCodesPage page = new RecoveryCodesPage(addresses.words(), codes, addresses.home());
                PageFrame frame = PageFrame.of(addresses.language(), addresses.text("codes.title"), "", addresses.other().home(), "team");
                ResponseEntity<byte[]> shown = pages.show("accounts/set-up", frame, page);
                yield ResponseEntity.status(shown.getStatusCode()).headers(shown.getHeaders()).headers(cookies.set(signIn)).body(shown.getBody());
            }
        };
    }

    private ResponseEntity<byte[]> again(HttpStatus status, TeamAddresses addresses, String token, Optional<Invitation> invitation, FilledForm form) {
        return invitation.map(open -> pages.show(status, "accounts/access", frame(addresses, token).erroneous(), page(addresses, token, open, form))).orElseGet(() -> spent(addresses, token));
    }

    private ResponseEntity<byte[]> spent(TeamAddresses addresses, String token) {
        PageFrame frame = PageFrame.of(addresses.language(), addresses.text("access.spent.title"), "", addresses.other().access(token), "team");
        return pages.show(HttpStatus.NOT_FOUND, "accounts/spent", frame, new SpentPage(addresses.words(), addresses.signIn()));
    }

    private static AccessPage page(TeamAddresses addresses, String token, Invitation invitation, FilledForm form) {
        Purpose purpose = invitation.link().purpose();
        String mail = invitation.link().account().map(account -> account.mail().value()).orElse("Cohorte");
        return new AccessPage(addresses.words(), addresses.access(token), form, purpose.code(), invitation.link().account().map(Account::name).orElse(""),
                purpose == Purpose.FIRST_ADMINISTRATOR ? "" : mail, QrPicture.svg(invitation.secret().address(mail), addresses.text("access.picture")), invitation.secret().text());
    }

    private static PageFrame frame(TeamAddresses addresses, String token) {
        return PageFrame.of(addresses.language(), addresses.text("access.title"), "", addresses.other().access(token), "team");
    }
}
