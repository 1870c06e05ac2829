package org.cohorte.releases.lifecycle;

/**
 * Why a finding stands, in the words of someone who looked at it.
 *
 * @param finding its key
 * @param found   what was found then; the words hold for that alone
 */
public record Explanation(String finding, String found, String text) {

    public static Explanation of(CheckFinding finding, String text) {
        return new Explanation(finding.key(), finding.found(), text);
    }

    boolean holdsFor(CheckFinding now) {
        return finding.equals(now.key()) && (now.found().isEmpty() || now.found().equals(found));
    }
}
