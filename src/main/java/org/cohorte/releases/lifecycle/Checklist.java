package org.cohorte.releases.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.Accounts;
import org.cohorte.releases.EditionTexts;
import org.cohorte.signoff.SignOffs;
import org.springframework.stereotype.Component;

/** What stands between a draft and its review: the findings of the checks, each mended or explained. */
@Component
class Checklist {

    private final ContentStore content;
    private final GroupStore groups;
    private final ComputationStore computations;
    private final DraftEditions making;
    private final Accounts accounts;
    private final PublishedSince publishedSince;
    private final SignOffs signOffs;
    private final EditionShelf shelf;

    Checklist(ContentStore content, GroupStore groups, ComputationStore computations, DraftEditions making, Accounts accounts, PublishedSince publishedSince, SignOffs signOffs,
            EditionShelf shelf) {
        this.content = content;
        this.groups = groups;
        this.computations = computations;
        this.making = making;
        this.accounts = accounts;
        this.publishedSince = publishedSince;
        this.signOffs = signOffs;
        this.shelf = shelf;
    }

    /**
     * The checklist of a version.
     *
     * @param computed     whether its figures were computed since the last change of what they are computed from, and of a draft beside all that is public;
     *                     without that there are no findings
     * @param outdated     where editions came out since its figures were computed
     */
    record Standing(boolean computed, boolean computing, Optional<Obstacle> outdated, List<CheckFinding> findings, Written written) {

        List<Obstacle> obstacles() {
            List<Obstacle> obstacles = new ArrayList<>();
            if (computing) {
                obstacles.add(Obstacle.of(Obstacle.Reason.COMPUTING));
            } else if (outdated.isPresent()) {
                obstacles.add(outdated.get());
            } else if (!computed) {
                obstacles.add(Obstacle.of(Obstacle.Reason.NOT_COMPUTED));
            }
            for (CheckFinding finding : findings) {
                if (finding.blocking()) {
                    obstacles.add(new Obstacle(Obstacle.Reason.BLOCKING_FINDING, finding.key()));
                } else if (!written.explains(finding)) {
                    obstacles.add(new Obstacle(Obstacle.Reason.UNEXPLAINED_FINDING, finding.key()));
                }
            }
            return obstacles;
        }
    }

    Standing of(Version version) {
        boolean computing = computations.isUnderWay(version.id());
        Optional<Obstacle> outdated = outdated(version);
        boolean computed = !computing && computations.isComputed(version.id()) && (outdated.isEmpty() || !version.isDraft());
        Written written = written(version);
        return new Standing(computed, computing, outdated, computed ? making.findings(version, written) : List.of(), written);
    }

    /** Of what was published nothing more is asked. */
    Optional<Obstacle> outdated(Version version) {
        return version.isUnpublished() && computations.isComputed(version.id()) ? publishedSince.of(version.id()) : Optional.empty();
    }

    Written written(Version version) {
        List<EditionTexts.PreReleaseReader> readers = content.readers(version.id()).stream()
                .map(reader -> new EditionTexts.PreReleaseReader(accounts.find(reader.account()).map(Account::name).orElseThrow(), reader.since())).toList();
        EditionTexts texts = new EditionTexts(List.of(), groups.of(version.id()), version.notes(), version.changed(), silent(version), readers);
        return new Written(content.sentences(version.id()), texts, content.elsewhere(version.id()), content.explanations(version.id()));
    }

    /** Of the providers listed those that have given no word to this day; of a frozen edition the list that it was approved with. */
    private List<EditionTexts.Provider> silent(Version version) {
        if (version.state().isFrozen()) {
            return shelf.texts(version.id()).notSignedOff();
        }
        List<EditionTexts.Provider> listed = content.unsigned(version.id());
        Set<String> spoke = signOffs.of(version.reportingYear()).keySet();
        return listed.stream().filter(provider -> !spoke.contains(provider.id())).toList();
    }
}
