package org.cohorte.releases.checks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionTexts;

/** The checks that look at what people wrote for a draft. */
final class TextChecks {

    private final Edition draft;
    private final EditionTexts texts;

    TextChecks(Edition draft, EditionTexts texts) {
        this.draft = draft;
        this.texts = texts;
    }

    /** A note tells of a definition where it names its identifier, in both languages. */
    CheckResult definitions(Optional<Edition> last) {
        List<Finding> findings = last.map(edition -> edition.manifest().definitions().entrySet().stream()
                .filter(before -> draft.manifest().definitions().containsKey(before.getKey()) && !draft.manifest().definitions().get(before.getKey()).equals(before.getValue()))
                .filter(before -> !isToldOf(before.getKey()))
                .map(before -> new Finding("definitions:" + before.getKey(), Check.Texts.of("definitions.finding", before.getKey(), before.getValue(),
                        draft.manifest().definitions().get(before.getKey())), List.of())).toList()).orElse(List.of());
        return CheckResult.of(Check.DEFINITIONS, findings);
    }

    private boolean isToldOf(String indicator) {
        return (texts.notes().fr() + texts.changed().fr()).contains(indicator) && (texts.notes().en() + texts.changed().en()).contains(indicator);
    }

    /** @param asked providers with sessions in the year; those who gave their word, be it that they contest */
    CheckResult signOffs(List<EditionTexts.Provider> asked, Set<String> signedOff) {
        Set<String> listed = texts.notSignedOff().stream().map(EditionTexts.Provider::id).collect(Collectors.toSet());
        return CheckResult.of(Check.SIGN_OFFS, asked.stream().filter(provider -> !signedOff.contains(provider.id()) && !listed.contains(provider.id()))
                .map(provider -> new Finding("sign_offs:" + provider.id(), Check.Texts.of("sign_offs.finding", provider.label(), provider.id()), List.of())).toList());
    }
}
