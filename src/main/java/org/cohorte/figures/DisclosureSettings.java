package org.cohorte.figures;

import java.util.Set;

/**
 * The rules of protection of a release.
 *
 * @param threshold    counts of 1 to this many people are hidden
 * @param smallestBase rates over fewer people are hidden
 * @param notSensitive ids of shares whose numerator, and those left out of it, may be few: what they ask tells nothing of a person. Their base is held
 *                     to the smallest base all the same
 */
public record DisclosureSettings(int threshold, int smallestBase, Set<String> notSensitive) {

    public DisclosureSettings {
        notSensitive = Set.copyOf(notSensitive);
        if (!protect(threshold, smallestBase)) {
            throw new IllegalArgumentException("a threshold of " + threshold + " with a smallest base of " + smallestBase + " protects nobody");
        }
        notSensitive.forEach(id -> Indicators.find(id).filter(indicator -> indicator.kind() == Indicator.Kind.SHARE)
                .orElseThrow(() -> new IllegalArgumentException("no share is named " + id)));
    }

    /** Whether there is a group that they hide: a rate over as few people as a hidden count would tell that count. */
    public static boolean protect(int threshold, int smallestBase) {
        return threshold >= 1 && smallestBase > threshold;
    }

    /** Whether a figure that the others hide is not hidden for its own sake by these: they were loosened for it. */
    public boolean loosen(DisclosureSettings others, String indicator) {
        return threshold < others.threshold || smallestBase < others.smallestBase || notSensitive.contains(indicator) && !others.notSensitive.contains(indicator);
    }

    /** As the definitions have it: 10 people, rates over 20, every share sensitive. */
    public static DisclosureSettings standard() {
        return new DisclosureSettings(10, 20, Set.of());
    }
}
