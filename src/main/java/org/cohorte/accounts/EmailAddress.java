package org.cohorte.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mail address, in lower case, so that one person has one account however they type it. */
public record EmailAddress(String value) {

    /** What the database checks too: one @, a domain with a dot or a local name, nothing that would need quoting. */
    private static final Pattern SOUND = Pattern.compile("[^\\s@<>\",;]{1,64}@[a-z0-9]([a-z0-9.-]{0,180}[a-z0-9])?");

    public EmailAddress {
        if (!SOUND.matcher(value).matches() || !value.equals(value.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("not a mail address");
        }
    }

    /** The address that someone typed; empty where it is none. */
    public static Optional<EmailAddress> of(String typed) {
        String value = typed.strip().toLowerCase(Locale.ROOT);
        return SOUND.matcher(value).matches() ? Optional.of(new EmailAddress(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
