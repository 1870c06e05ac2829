package org.cohorte.accounts.web;

import java.net.URI;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.DemonstrationAccounts;
import org.cohorte.accounts.DemonstrationAccounts.DemonstrationSignIn;
import org.cohorte.accounts.signin.OpenSignIns;
import org.cohorte.accounts.signin.SignInAttempt;
import org.cohorte.accounts.signin.SignInOutcome;
import org.cohorte.accounts.signin.SigningIn;
import org.cohorte.foundation.forms.FieldError;
import org.cohorte.foundation.forms.FilledForm;
import org.cohorte.foundation.text.Messages;
import org.cohorte.foundation.web.PageFrame;
import org.cohorte.foundation.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page to sign in, and leaving. */
@RestController
public class SignInController {

    private final SigningIn signingIn;
    private final OpenSignIns signIns;
    private final SignInCookies cookies;
    private final DemonstrationAccounts demonstration;
    private final Pages pages;

    SignInController(SigningIn signingIn, OpenSignIns signIns, SignInCookies cookies, DemonstrationAccounts demonstration, Pages pages) {
        this.signingIn = signingIn;
        this.signIns = signIns;
        this.cookies = cookies;
        this.demonstration = demonstration;
        this.pages = pages;
    }

    /**
     * The form.
     *
     * @param notice        why one is here; empty where there is nothing to say
     * @param next          where one goes on to
     * @param demonstration the invented accounts and what they sign in with; empty where this is no demonstration
     */
    public record SignInPage(Messages words, String action, FilledForm form, String notice, String next, List<DemonstrationSignIn> demonstration) {}

    @GetMapping({"/equipe/connexion", "/en/team/sign-in"})
    ResponseEntity<byte[]> show(@RequestParam(defaultValue = "") String next, @RequestParam Map<String, String> asked, HttpServletRequest request) {
        TeamAddresses addresses = TeamAddresses.of(request);
        String notice = asked.containsKey("lapsed") ? addresses.text("signin.lapsed") : asked.containsKey("left") ? addresses.text("signin.left") : "";
        return pages.show("accounts/sign-in", frame(addresses), page(addresses, FilledForm.blank(), notice, next));
    }

    @PostMapping({"/equipe/connexion", "/en/team/sign-in"})
    ResponseEntity<byte[]> signIn(@RequestParam(defaultValue = "") String mail, @RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String next, HttpServletRequest request) {
        TeamAddresses addresses = TeamAddresses.of(request);
        SignInAttempt attempt = new SignInAttempt(mail, password, code, request.getRemoteAddr(), cookies.device(request).orElse(""));
        return switch (signingIn.signIn(attempt)) {
            case SignInOutcome.Opened opened -> ResponseEntity.status(HttpStatus.SEE_OTHER).headers(cookies.set(opened))
                    .location(TeamAddresses.sound(next).orElse(URI.create(addresses.home()))).build();
            case SignInOutcome.Refused() -> again(HttpStatus.UNPROCESSABLE_CONTENT, mail, next, addresses,
                    new FieldError("mail", "sign-in-refused", addresses.text("signin.refused"), addresses.text("signin.refused.detail")));
            case SignInOutcome.Wait(var wait) -> again(HttpStatus.TOO_MANY_REQUESTS, mail, next, addresses, Waits.error(wait, addresses.words()));
        };
    }

    @PostMapping({"/equipe/deconnexion", "/en/team/sign-out"})
    ResponseEntity<byte[]> signOut(HttpServletRequest request) {
        cookies.signIn(request).ifPresent(signIns::signOut);
        return ResponseEntity.status(HttpStatus.SEE_OTHER).headers(cookies.clear()).location(URI.create(TeamAddresses.of(request).signIn() + "?left")).build();
    }

    private ResponseEntity<byte[]> again(HttpStatus status, String mail, String next, TeamAddresses addresses, FieldError error) {
        FilledForm form = FilledForm.of(Map.of("mail", mail)).with(List.of(error));
        return pages.show(status, "accounts/sign-in", frame(addresses).erroneous(), page(addresses, form, "", next));
    }

    private SignInPage page(TeamAddresses addresses, FilledForm form, String notice, String next) {
        return new SignInPage(addresses.words(), addresses.signIn(), form, notice, TeamAddresses.sound(next).map(URI::toString).orElse(""), demonstration.signIns());
    }

    private static PageFrame frame(TeamAddresses addresses) {
        return PageFrame.of(addresses.language(), addresses.text("signin.title"), "", addresses.other().signIn(), "team");
    }
}
