package org.cohorte.releases.team;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cohorte.foundation.forms.FieldError;
import org.cohorte.foundation.forms.FilledForm;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;
import org.cohorte.releases.Edition;
import org.cohorte.releases.OccupationGroup;
import org.springframework.util.MultiValueMap;

/** The form of a group of occupations: its name in both languages, and what it is of. */
final class GroupForm {

    static final String DIMENSION = "occupation";

    private static final String UNKNOWN = "unknown";

    private GroupForm() {}

    /** What was sent; a group only where nothing is wrong. */
    record Read(FilledForm form, Optional<OccupationGroup> group) {}

    static FilledForm filled(OccupationGroup group) {
        return filled(group.name(), group.occupations());
    }

    private static FilledForm filled(Bilingual name, List<String> occupations) {
        return FilledForm.of(Map.of("nameFr", name.fr(), "nameEn", name.en())).with("occupations", new HashSet<>(occupations));
    }

    /** Those of the draft's snapshot. */
    static List<String> occupations(Edition draft) {
        return draft.labels().members(DIMENSION).stream().filter(id -> !id.equals(UNKNOWN)).toList();
    }

    /** @param draft empty where its figures were not computed yet */
    static Read read(MultiValueMap<String, String> sent, Optional<Edition> draft, WorkAddresses words) {
        Bilingual name = new Bilingual(value(sent, "nameFr"), value(sent, "nameEn"));
        List<String> occupations = sent.getOrDefault("occupations", List.of()).stream().distinct().toList();
        FilledForm form = filled(name, occupations);
        List<FieldError> wrong = new ArrayList<>();
        check(OccupationGroup.isName(name.fr()), "nameFr", words.text("groups.wrong.nameFr"), wrong);
        check(OccupationGroup.isName(name.en()), "nameEn", words.text("groups.wrong.nameEn"), wrong);
        check(occupations.size() >= OccupationGroup.FEWEST_OCCUPATIONS, "occupations", words.text("groups.wrong.few"), wrong);
        List<String> known = draft.map(GroupForm::occupations).orElse(List.of());
        occupations.stream().filter(id -> !known.contains(id)).forEach(id -> check(false, "occupations", words.text("groups.wrong.unknown", id), wrong));
        return wrong.isEmpty() ? new Read(form, Optional.of(new OccupationGroup(name, occupations))) : new Read(form.with(wrong), Optional.empty());
    }

    private static void check(boolean sound, String field, String message, List<FieldError> wrong) {
        if (!sound) {
            wrong.add(WorkShowing.wrong(field, message));
        }
    }

    /** At the field of each name that both have. */
    static List<FieldError> taken(OccupationGroup group, OccupationGroup other, WorkAddresses words) {
        List<FieldError> wrong = new ArrayList<>();
        check(!group.isNamedAs(other, Language.FR), "nameFr", words.lifecycle().nameTaken(other.name().fr()), wrong);
        check(!group.isNamedAs(other, Language.EN), "nameEn", words.lifecycle().nameTaken(other.name().en()), wrong);
        return wrong;
    }

    static String value(MultiValueMap<String, String> sent, String field) {
        return Optional.ofNullable(sent.getFirst(field)).map(String::strip).orElse("");
    }
}
