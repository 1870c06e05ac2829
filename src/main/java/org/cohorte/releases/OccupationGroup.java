package org.cohorte.releases;

import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;

/**
 * Occupations that a release tells of together; the catalogue has none such.
 *
 * @param name        unlike that of every other group of the release, in each language
 * @param occupations two or more, by their identifiers
 */
public record OccupationGroup(Bilingual name, List<String> occupations) {

    public static final int LONGEST_NAME = 100;
    public static final int FEWEST_OCCUPATIONS = 2;

    public OccupationGroup {
        occupations = occupations.stream().distinct().toList();
        if (!isName(name.fr()) || !isName(name.en()) || occupations.size() < FEWEST_OCCUPATIONS) {
            throw new IllegalArgumentException("no group of occupations: " + name + " " + occupations);
        }
    }

    public static boolean isName(String text) {
        return !text.isBlank() && text.equals(text.strip()) && text.length() <= LONGEST_NAME;
    }

    /** Whether a reader takes one for the other. */
    public boolean isNamedAs(OccupationGroup other, Language language) {
        return name.in(language).equalsIgnoreCase(other.name.in(language));
    }

    /** The one with this French name, by which people and addresses name it. */
    public static Optional<OccupationGroup> find(List<OccupationGroup> groups, String french) {
        return groups.stream().filter(group -> group.name().fr().equals(french)).findFirst();
    }
}
