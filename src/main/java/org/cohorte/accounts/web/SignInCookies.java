package org.cohorte.accounts.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.signin.SignInOutcome.Opened;
import org.cohorte.foundation.web.SiteAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The three cookies of people who sign in; readers have none. Scripts cannot read them; over https the prefix {@code __Host-} binds them to this
 * very host. SameSite is Lax, not Strict, so that a link in a mail opens the page it names: no GET changes anything, and every form carries a token.
 */
@Component
class SignInCookies {

    /** A browser is known again for so long; its person need not wait because others guess. */
    private static final Duration KNOWN_FOR = Duration.ofDays(180);

    private final SiteAddress site;

    SignInCookies(SiteAddress site) {
        this.site = site;
    }

    String form() {
        return name("form");
    }

    boolean areSecure() {
        return site.isSecure();
    }

    Optional<String> signIn(HttpServletRequest request) {
        return value(request, name("sign-in"));
    }

    Optional<String> device(HttpServletRequest request) {
        return value(request, name("device"));
    }

    /** Sets both, and takes away the form cookie: a form drawn before the sign-in is not one drawn after it. */
    HttpHeaders set(Opened opened) {
        HttpHeaders headers = new HttpHeaders();
        headers.add(HttpHeaders.SET_COOKIE, cookie("sign-in", opened.token(), Duration.ofSeconds(-1)));
        headers.add(HttpHeaders.SET_COOKIE, cookie("device", opened.device(), KNOWN_FOR));
        headers.add(HttpHeaders.SET_COOKIE, cookie("form", "", Duration.ZERO));
        return headers;
    }

    HttpHeaders clear() {
        HttpHeaders headers = new HttpHeaders();
        headers.add(HttpHeaders.SET_COOKIE, cookie("sign-in", "", Duration.ZERO));
        headers.add(HttpHeaders.SET_COOKIE, cookie("form", "", Duration.ZERO));
        return headers;
    }

    private String cookie(String what, String value, Duration age) {
        return ResponseCookie.from(name(what), value).path("/").httpOnly(true).secure(site.isSecure()).sameSite("Lax").maxAge(age).build().toString();
    }

    private String name(String what) {
        return (site.isSecure() ? "__Host-" : "") + "cohorte-" + what;
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        return request.getCookies() == null ? Optional.empty()
                : Arrays.stream(request.getCookies()).filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue).findFirst();
    }
}
