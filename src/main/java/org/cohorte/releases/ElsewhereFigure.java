package org.cohorte.releases;

import java.util.Optional;

import org.cohorte.foundation.text.Bilingual;

/**
 * A figure of the network that was published before the records came here: shown with its source, a break of the series, never recomputed.
 *
 * @param address of the source; empty where it has none
 */
public record ElsewhereFigure(String indicator, int year, String value, String unit, Optional<Long> numerator, Optional<Long> denominator, Bilingual source,
                              String address) {}
