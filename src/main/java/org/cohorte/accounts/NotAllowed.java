package org.cohorte.accounts;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What the person signed in may not see; it answers as if it were not there. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAllowed() {
        super("not for this person");
    }
}
