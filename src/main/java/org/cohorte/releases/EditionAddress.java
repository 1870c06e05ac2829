package org.cohorte.releases;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of a release, as addresses and people name it.
 *
 * @param release its slug: lower-case letters, digits and hyphens, such as 2020
 * @param version from 1
 */
public record EditionAddress(String release, int version) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern PATH = Pattern.compile("([a-z0-9-]+)/v([1-9][0-9]{0,5})");

    public EditionAddress {
        if (!isSlug(release) || version < 1) {
            throw new IllegalArgumentException("no version of a release: " + release + "/v" + version);
        }
    }

    public static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

    /** What {@link #path()} gave; empty where it is none. */
    public static Optional<EditionAddress> parse(String path) {
        Matcher parts = PATH.matcher(path);
        return parts.matches() && isSlug(parts.group(1)) ? Optional.of(new EditionAddress(parts.group(1), Integer.parseInt(parts.group(2)))) : Optional.empty();
    }

    /** 2020/v1. */
    public String path() {
        return release + "/v" + version;
    }
}
