package org.cohorte.releases.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.cohorte.foundation.jobs.Progress;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.editions.Computing;
import org.cohorte.releases.editions.EditionFolders;
import org.cohorte.releases.sentences.ChosenSentences;
import org.cohorte.snapshots.Snapshot;
import org.springframework.stereotype.Component;

/** All that is looked at between a draft and its review: once when its figures are computed, and what people wrote each time. */
@Component
public class EditionChecks {

    private final Computing computing;

    EditionChecks(Computing computing) {
        this.computing = computing;
    }

    /**
     * What stands beside a draft.
     *
     * @param earlier folders of all editions that were public before
     * @param amended the version that the draft is to correct
     * @param last    the release published last, of whatever year
     */
    public record Before(List<Path> earlier, Optional<Edition> amended, Optional<Edition> last) {
        public Before {
            earlier = List.copyOf(earlier);
        }
    }

    /** The checks that take a while. */
    public List<CheckResult> ofFigures(EditionFolders.Computed computed, Snapshot snapshot, Before before, Progress progress) {
        Edition draft = Edition.in(computed.folder());
        FigureChecks figures = new FigureChecks(draft, Thresholds.standard());
        List<CheckResult> results = new ArrayList<>();
        results.add(step(Check.PARTS_AND_TOTALS, progress, () -> figures.partsAndTotals(computing, snapshot)));
        results.add(step(Check.RECOUNT, progress, () -> figures.recount(snapshot)));
        AttackCheck attack = step(Check.ATTACK, progress, () -> AttackCheck.of(draft, computed.shownBefore(), before.earlier()));
        results.add(attack.narrowed());
        results.add(attack.toldByTheNetwork());
        results.add(attack.narrowedAboveThreshold());
        results.add(attack.givenAwayBefore());
        results.add(attack.setAside());
        results.add(attack.fewBetweenEditions());
        results.add(figures.notSensitive());
        results.add(figures.usualRange());
        results.add(figures.responseRate());
        results.add(figures.unknownShares());
        results.add(figures.movedByAmendment(before.amended()));
        return results;
    }

    private static <T> T step(Check check, Progress progress, Supplier<T> work) {
        try (Progress.Step step = progress.step(check.title(), -1)) {
            T result = work.get();
            step.advance(1);
            return result;
        }
    }

    /**
     * The checks of what people wrote, which cost nothing.
     *
     * @param draft with what they wrote
     */
    public List<CheckResult> ofWords(Edition draft, ChosenSentences sentences, Before before, List<EditionTexts.Provider> asked, Set<String> signedOff) {
        TextChecks words = new TextChecks(draft, draft.texts());
        return List.of(words.definitions(before.last()), words.signOffs(asked, signedOff), words.sentences(sentences), words.noSentence(sentences));
    }
}
