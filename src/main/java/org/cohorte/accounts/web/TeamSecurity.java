package org.cohorte.accounts.web;

import org.cohorte.accounts.signin.OpenSignIns;
import org.cohorte.foundation.web.PageHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What guards the team pages, before any of them is asked: a sign-in, and of every form the token that it was drawn with. */
@Configuration(proxyBeanMethods = false)
class TeamSecurity {

    /** The pages that lead to a sign-in. */
    private static final RequestMatcher OPEN = anyOf("/equipe/connexion", "/en/team/sign-in", "/equipe/acces/*", "/en/team/access/*");

    @Bean
    @Order(1)
    SecurityFilterChain teamGuard(HttpSecurity http, SignInCookies cookies, OpenSignIns signIns) throws Exception {
        return http.securityMatcher("/equipe", "/equipe/**", "/en/team", "/en/team/**")
                .authorizeHttpRequests(rights -> rights.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .addFilterBefore(new SignInFilter(cookies, signIns, OPEN), CsrfFilter.class)
                .csrf(forms -> forms.csrfTokenRepository(tokens(cookies)))
                // the framework would take each request for a new sign-in, and renew the form cookie under forms that are open in other tabs
                .sessionManagement(state -> state.disable())
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .requestCache(cache -> cache.disable())
                .logout(out -> out.disable())
                .headers(PageHeaders::closed)
                .build();
    }

    /** A cookie and a hidden field that must agree; the field is masked anew for each page, so that compression tells nothing of it. */
    private static CookieCsrfTokenRepository tokens(SignInCookies cookies) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(cookies.form());
        tokens.setCookieCustomizer(cookie -> cookie.secure(cookies.areSecure()).httpOnly(true).sameSite("Lax").path("/"));
        return tokens;
    }

    private static RequestMatcher anyOf(String... paths) {
        return new OrRequestMatcher(java.util.Arrays.stream(paths).map(path -> (RequestMatcher) PathPatternRequestMatcher.withDefaults().matcher(path)).toList());
    }
}
