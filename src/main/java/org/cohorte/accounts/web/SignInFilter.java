package org.cohorte.accounts.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.cohorte.accounts.SignedIn;
import org.cohorte.accounts.signin.OpenSignIns;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds who is behind a request for a team page. Without a sign-in nothing but the pages that lead to one is reached, whether it is there or not; a
 * body that was sent along is not even read.
 */
final class SignInFilter extends OncePerRequestFilter {

    private final SignInCookies cookies;
    private final OpenSignIns signIns;
    private final RequestMatcher open;

    SignInFilter(SignInCookies cookies, OpenSignIns signIns, RequestMatcher open) {
        this.cookies = cookies;
        this.signIns = signIns;
        this.open = open;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        Optional<SignedIn> person = cookies.signIn(request).flatMap(signIns::recognise);
        if (person.isEmpty() && !open.matches(request)) {
            lead(request, response);
            return;
        }
        person.ifPresent(SignInFilter::remember);
        chain.doFilter(request, response);
    }

    /** To the sign-in page; back to the page that was asked for where it was asked for by GET. */
    static void lead(HttpServletRequest request, HttpServletResponse response) {
        TeamAddresses addresses = TeamAddresses.of(request);
        boolean isReading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", isReading ? addresses.signInAndBack(request.getRequestURI() + query) : addresses.signIn() + "?lapsed");
    }

    private static void remember(SignedIn person) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PreAuthenticatedAuthenticationToken(person, "", List.of()));
        SecurityContextHolder.setContext(context);
    }
}
