package org.cohorte.foundation.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers of every page: it loads nothing from another host, runs no inline script, stands in no frame, and does not tell other sites where it was. */
public final class PageHeaders {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private PageHeaders() {}

    /** For pages that caches may keep: no word on caching, which each answer says itself. */
    public static void open(HeadersConfigurer<HttpSecurity> headers) {
        closed(headers);
        headers.cacheControl(cache -> cache.disable());
    }

    /** For pages that only one person may see: no cache keeps them. */
    public static void closed(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN));
    }
}
