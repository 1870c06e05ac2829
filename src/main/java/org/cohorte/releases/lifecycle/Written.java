package org.cohorte.releases.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.ElsewhereFigure;

/**
 * What people wrote and chose for a version, as it goes into its folder.
 *
 * @param explanations by the key of what was found, those too that hold no longer
 */
public record Written(EditionTexts texts, List<ElsewhereFigure> elsewhere, Map<String, Explanation> explanations) {

    /** The words last written of a finding, be it that it was another then. */
    public Optional<Explanation> explanation(CheckFinding finding) {
        return Optional.ofNullable(explanations.get(finding.key()));
    }

    /** Whether words were written of the finding as it is. */
    public boolean explains(CheckFinding finding) {
        return explanation(finding).filter(words -> words.holdsFor(finding)).isPresent();
    }
}
