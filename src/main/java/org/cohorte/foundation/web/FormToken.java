package org.cohorte.foundation.web;

import java.util.Objects;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.RequestAttributes;

/**
 * The hidden field that proves that a form was drawn by us for this browser. Asking for it sets the form cookie, so that a page without a form
 * sets none.
 */
public record FormToken(String name, String value) {

    public static FormToken ofThisRequest() {
        CsrfToken token = (CsrfToken) Objects.requireNonNull(RequestContextHolder.currentRequestAttributes()
                .getAttribute(CsrfToken.class.getName(), RequestAttributes.SCOPE_REQUEST), "a form on a page where nothing may be sent");
        return new FormToken(token.getParameterName(), token.getToken());
    }
}
