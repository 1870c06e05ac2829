package org.cohorte.accounts.web;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.TeamPages;
import org.cohorte.accounts.access.OwnAccess;
import org.cohorte.accounts.access.OwnAccess.Own;
import org.cohorte.accounts.access.OwnAccessOutcome;
import org.cohorte.foundation.forms.FieldError;
import org.cohorte.foundation.forms.FilledForm;
import org.cohorte.foundation.text.Messages;
import org.cohorte.foundation.web.PageFrame;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A person's own account: what they are here for, their password, their recovery codes. */
@RestController
public class OwnAccessController {

    private final OwnAccess access;
    private final SignInCookies cookies;
    private final TeamPages pages;

    OwnAccessController(OwnAccess access, SignInCookies cookies, TeamPages pages) {
        this.access = access;
        this.cookies = cookies;
        this.pages = pages;
    }

    /** @param form the fields of both forms bear names of their own */
    public record OwnPage(Messages words, String name, String mail, String roles, String codesLeft, String notice, String passwordAction, String codesAction, FilledForm form) {}

    @GetMapping({"/equipe/mon-compte", "/en/team/my-account"})
    ResponseEntity<byte[]> show(@RequestParam java.util.Map<String, String> asked, HttpServletRequest request) {
        TeamAddresses addresses = TeamAddresses.of(request);
        return pages.show("accounts/own", frame(addresses), page(addresses, FilledForm.blank(), asked.containsKey("changed") ? addresses.text("own.changed") : ""));
    }

    @PostMapping({"/equipe/mon-compte/mot-de-passe", "/en/team/my-account/password"})
    ResponseEntity<byte[]> changePassword(@RequestParam(defaultValue = "") String present, @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated, HttpServletRequest request) {
        return answer(access.changePassword(present, password, repeated), "present", TeamAddresses.of(request));
    }

    @PostMapping({"/equipe/mon-compte/codes-de-secours", "/en/team/my-account/recovery-codes"})
    ResponseEntity<byte[]> newRecoveryCodes(@RequestParam(defaultValue = "") String presentForCodes, HttpServletRequest request) {
        return answer(access.newRecoveryCodes(presentForCodes), "presentForCodes", TeamAddresses.of(request));
    }

    private ResponseEntity<byte[]> answer(OwnAccessOutcome outcome, String presentField, TeamAddresses addresses) {
        return switch (outcome) {
            case OwnAccessOutcome.PasswordChanged(var signIn) -> ResponseEntity.status(HttpStatus.SEE_OTHER).headers(cookies.set(signIn))
                    .location(URI.create(addresses.ownAccount() + "?changed")).build();
            case OwnAccessOutcome.NewRecoveryCodes(var codes) -> pages.show("accounts/recovery-codes",
                    PageFrame.of(addresses.language(), addresses.text("codes.title"), "", addresses.other().ownAccount(), addresses.ownAccount()),
                    new RecoveryCodesPage(addresses.words(), codes, addresses.ownAccount()));
            case OwnAccessOutcome.Refused(var reasons) -> again(HttpStatus.UNPROCESSABLE_CONTENT, addresses,
                    reasons.stream().map(reason -> AccessErrors.of(reason, presentField, addresses.words())).toList());
            case OwnAccessOutcome.Wait(var wait) -> again(HttpStatus.TOO_MANY_REQUESTS, addresses, List.of(Waits.error(wait, addresses.words())));
        };
    }

    private ResponseEntity<byte[]> again(HttpStatus status, TeamAddresses addresses, List<FieldError> errors) {
        return pages.show(status, "accounts/own", frame(addresses).erroneous(), page(addresses, FilledForm.blank().with(errors), ""));
    }

    private OwnPage page(TeamAddresses addresses, FilledForm form, String notice) {
        Messages words = addresses.words();
        Own own = access.show();
        return new OwnPage(words, own.account().name(), own.account().mail().value(),
                own.account().roles().stream().sorted().map(role -> words.text("role." + role.code())).collect(Collectors.joining(", ")),
                words.text("own.codes.left", own.recoveryCodesLeft()), notice, addresses.password(), addresses.recoveryCodes(), form);
    }

    private static PageFrame frame(TeamAddresses addresses) {
        return PageFrame.of(addresses.language(), addresses.text("own.title"), "", addresses.other().ownAccount(), addresses.ownAccount());
    }
}
