package org.cohorte.releases.lifecycle;

import java.util.regex.Pattern;

/**
 * Why a finding stands, in the words of someone who looked at it.
 *
 * @param finding its key
 * @param found   a checksum of what was found then; the words hold for that alone
 * @param text    its lines end alike, wherever they were typed
 */
public record Explanation(String finding, String found, String text) {

    static final int LONGEST = 5000;

    private static final Pattern CHECKSUM = Pattern.compile("([0-9a-f]{64})?");

    public Explanation {
        text = text.replace("\r\n", "\n").strip();
    }

    public static Explanation of(CheckFinding finding, String text) {
        return new Explanation(finding.key(), finding.found(), text);
    }

    boolean holdsFor(CheckFinding now) {
        return finding.equals(now.key()) && (now.found().isEmpty() || now.found().equals(found));
    }

    boolean isTooLong() {
        return text.length() > LONGEST;
    }

    /** Whether it can be written down: a checksum, if any, and no longer than it may be. */
    boolean isSound() {
        return CHECKSUM.matcher(found).matches() && !isTooLong();
    }
}
