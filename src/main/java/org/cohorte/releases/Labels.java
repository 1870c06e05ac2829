package org.cohorte.releases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;

/** The names of the members of an edition's breakdowns, and what each lies in. */
public final class Labels {

    /** A member of a breakdown. */
    private record Member(Bilingual label, Map<String, String> parents) {}

    private final Map<String, SequencedMap<String, Member>> members = new LinkedHashMap<>();

    /** Reads a row of labels.csv. */
    void add(String dimension, String member, Bilingual label, String parents) {
        Map<String, String> lyingIn = new LinkedHashMap<>();
        for (String parent : parents.isEmpty() ? new String[0] : parents.split(";")) {
            int sign = parent.indexOf('=');
            lyingIn.put(parent.substring(0, sign), parent.substring(sign + 1));
        }
        members.computeIfAbsent(dimension, _ -> new LinkedHashMap<>()).put(member, new Member(label, lyingIn));
    }

    /** As a page sets it: the apostrophe of French texts is ’. The code itself where it has no name. */
    public String label(String dimension, String member, Language language) {
        Member found = find(dimension, member);
        return found == null ? member : language.choose(found.label().fr().replace('\'', '’'), found.label().en());
    }

    /** As labels.csv writes it, for other files. The code itself where it has no name. */
    public String written(String dimension, String member, Language language) {
        Member found = find(dimension, member);
        return found == null ? member : found.label().in(language);
    }

    /** Of each dimension, joined by a middle dot; empty for the network. */
    public String label(FigureKey key, Language language) {
        List<String> parts = new ArrayList<>();
        List<String> codes = key.memberList();
        List<String> dimensions = key.dimensionList();
        for (int i = 0; i < dimensions.size(); i++) {
            parts.add(label(dimensions.get(i), codes.get(i), language));
        }
        return parts.stream().collect(Collectors.joining(" · "));
    }

    /** The breakdowns that have names, in the order of the file. */
    public List<String> dimensions() {
        return List.copyOf(members.keySet());
    }

    /** In the order of their list: territories and levels as their classification has them, all else by code. */
    public List<String> members(String dimension) {
        return List.copyOf(members.getOrDefault(dimension, new LinkedHashMap<>()).sequencedKeySet());
    }

    /** What the member lies in by dimension: of a department its region, of a programme its provider and occupation. */
    public Map<String, String> parents(String dimension, String member) {
        Member found = find(dimension, member);
        return found == null ? Map.of() : found.parents();
    }

    private @org.jspecify.annotations.Nullable Member find(String dimension, String member) {
        return members.getOrDefault(dimension, new LinkedHashMap<>()).get(member);
    }
}
