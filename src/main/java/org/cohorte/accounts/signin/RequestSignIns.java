package org.cohorte.accounts.signin;

import java.util.EnumSet;
import java.util.Optional;

import org.cohorte.accounts.NotAllowed;
import org.cohorte.accounts.Right;
import org.cohorte.accounts.SignInNeeded;
import org.cohorte.accounts.SignIns;
import org.cohorte.accounts.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who the filter before the pages found behind the running request. */
@Component
class RequestSignIns implements SignIns {

    @Override
    public Optional<SignedIn> current() {
        Authentication found = SecurityContextHolder.getContext().getAuthentication();
        return found != null && found.getPrincipal() instanceof SignedIn person ? Optional.of(person) : Optional.empty();
    }

    @Override
    public SignedIn require(Right right) {
        return requireAny(right);
    }

    @Override
    public SignedIn requireAny(Right first, Right... others) {
        SignedIn person = current().orElseThrow(SignInNeeded::new);
        if (EnumSet.of(first, others).stream().noneMatch(person::may)) {
            throw new NotAllowed();
        }
        return person;
    }
}
