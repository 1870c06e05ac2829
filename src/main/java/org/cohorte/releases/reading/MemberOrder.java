package org.cohorte.releases.reading;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.cohorte.foundation.text.Language;
import org.cohorte.releases.Labels;

/** The members of a breakdown as a reader looks for them: levels and ages by their steps, all others by their name, the unknown last. */
public final class MemberOrder {

    /** Their list is an order of its own. */
    private static final Set<String> STEPS = Set.of("education_level", "age_group");

    private static final String UNKNOWN = "unknown";

    private final Labels labels;
    private final Language language;

    public MemberOrder(Labels labels, Language language) {
        this.labels = labels;
        this.language = language;
    }

    public List<String> of(String dimension, Collection<String> members) {
        Comparator<String> known = STEPS.contains(dimension) ? byStep(dimension) : byName(dimension);
        return members.stream().sorted(Comparator.<String, Boolean>comparing(UNKNOWN::equals).thenComparing(known)).toList();
    }

    private Comparator<String> byStep(String dimension) {
        List<String> steps = labels.members(dimension);
        return Comparator.comparingInt(steps::indexOf);
    }

    private Comparator<String> byName(String dimension) {
        Collator collator = Collator.getInstance(language.locale());
        return Comparator.comparing((String member) -> labels.label(dimension, member, language), collator).thenComparing(Comparator.naturalOrder());
    }
}
