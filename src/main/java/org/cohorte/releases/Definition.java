package org.cohorte.releases;

import java.util.List;

import org.cohorte.foundation.text.Bilingual;

/**
 * What an indicator means in an edition, and the counts that it is made of.
 *
 * @param kind count, share, cumulative, rank, estimate
 * @param rows the count whose members have a row, a zero one too; empty where those counted have
 */
public record Definition(String id, int version, String unit, String population, String kind, String numerator, String denominator, String rows, Bilingual title,
                         Bilingual definition, List<String> breakdowns) {

    public Definition {
        breakdowns = List.copyOf(breakdowns);
    }
}
