package org.cohorte.releases.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Language;
import org.cohorte.releases.EarlierEditions;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionTexts.Provider;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedEditions;
import org.cohorte.releases.checks.Check;
import org.cohorte.releases.checks.CheckResult;
import org.cohorte.releases.checks.EditionChecks;
import org.cohorte.releases.editions.EditionFolders;
import org.cohorte.signoff.SignOffs;
import org.cohorte.snapshots.Snapshot;
import org.springframework.stereotype.Component;

/** What the checks are told of a draft: what was public before, which version it corrects, which providers gave their word. */
@Component
class DraftChecks {

    private static final String PROVIDER = "provider";
    private static final String UNKNOWN = "unknown";
    private static final Set<String> OF_WORDS = Stream.of(Check.DEFINITIONS, Check.SIGN_OFFS, Check.SENTENCES, Check.NO_SENTENCE).map(Check::code).collect(Collectors.toSet());

    private final EditionChecks checks;
    private final EarlierEditions earlier;
    private final PublishedEditions published;
    private final EditionShelf shelf;
    private final SignOffs signOffs;

    DraftChecks(EditionChecks checks, EarlierEditions earlier, PublishedEditions published, EditionShelf shelf, SignOffs signOffs) {
        this.checks = checks;
        this.earlier = earlier;
        this.published = published;
        this.shelf = shelf;
        this.signOffs = signOffs;
    }

    List<CheckFinding> ofFigures(Version version, EditionFolders.Computed draft, Snapshot snapshot, Progress progress) {
        return findings(checks.ofFigures(draft, snapshot, before(version), progress));
    }

    /** @param draft with what people wrote */
    List<CheckFinding> ofWords(Version version, Edition draft, Written written) {
        return findings(checks.ofWords(draft, written.chosen(draft), before(version), asked(draft), signOffs.of(version.reportingYear()).keySet()));
    }

    static boolean isOfWords(CheckFinding finding) {
        return OF_WORDS.contains(finding.key().split(":")[0]);
    }

    /** With what was withdrawn nothing is compared: the findings are published. */
    private EditionChecks.Before before(Version version) {
        Optional<Edition> amended = version.amends().map(shelf::frozen).filter(edition -> published.at(edition.manifest().address()).isPresent());
        return new EditionChecks.Before(earlier.folders(), amended, amended.or(published::newest));
    }

    /** Providers with a session in the reporting year; without the table of sessions by provider, all that the draft has. */
    static List<Provider> asked(Edition draft) {
        int year = draft.manifest().reportingYear();
        boolean known = draft.dimensionsOf("sessions").contains(PROVIDER);
        return draft.labels().members(PROVIDER).stream().filter(id -> !id.equals(UNKNOWN))
                .filter(id -> !known || draft.figure(new FigureKey("sessions", year, PROVIDER, id)).filter(f -> !f.value().equals("0")).isPresent())
                .map(id -> new Provider(id, draft.labels().label(PROVIDER, id, Language.FR))).toList();
    }

    private static List<CheckFinding> findings(List<CheckResult> results) {
        return results.stream().flatMap(result -> result.all().stream()
                .map(f -> new CheckFinding(f.key(), result.check().isBlocking(), result.check().title(), f.detail(), f.found()))).toList();
    }
}
