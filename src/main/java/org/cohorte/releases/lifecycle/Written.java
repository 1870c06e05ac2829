package org.cohorte.releases.lifecycle;

import java.util.List;
import java.util.Map;

import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.ElsewhereFigure;

/**
 * What people wrote and chose for a version, as it goes into its folder.
 *
 * @param explanations by the key of what was found
 */
public record Written(EditionTexts texts, List<ElsewhereFigure> elsewhere, Map<String, String> explanations) {}
