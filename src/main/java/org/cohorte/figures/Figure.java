package org.cohorte.figures;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One figure: a row of the file of figures.
 *
 * @param dimensions the breakdowns that it is split by; empty for the network
 * @param members    the code of the member in each of them
 * @param value      what it says, or that it is not said
 */
public record Figure(Indicator indicator, int year, List<Breakdown> dimensions, List<String> members, Value value, ObservationStatus status,
                     Confidentiality confidentiality) {

    /** SDMX CL_OBS_STATUS: normal, estimated, provisional. */
    public enum ObservationStatus { A, E, P }

    /** SDMX CL_CONF_STATUS: free, primary suppression, secondary suppression, not for publication. */
    public enum Confidentiality { F, C, D, N }

    /** What a figure says. */
    public sealed interface Value {
        /** A count or a rank. */
        record Count(long count) implements Value {}

        /** A share: of so many, so many; the base is never 0. */
        record Share(long numerator, long denominator) implements Value {
            public Share {
                if (denominator <= 0 || numerator < 0 || numerator > denominator || denominator > LARGEST) {
                    throw new IllegalArgumentException("no share: " + numerator + " of " + denominator);
                }
            }

            /** In percent: the double nearest to 100 × numerator / denominator; both are whole doubles, so that one division rounds once. */
            public double percent() {
                return (double) (100 * numerator) / (double) denominator;
            }

            /** A hundred times this is still a whole double. */
            private static final long LARGEST = (1L << 53) / 100;
        }

        /** A share estimated from weighted answers; it is told only where the raw one beside which it stands is. */
        record Estimated(double percent, Share raw) implements Value {}

        /** It is not told, so that nobody can be recognised. */
        record Hidden() implements Value {}
    }

    /** The order of the file: indicator, year, dimensions, members; texts as bytes of UTF-8. */
    public static final Comparator<Figure> FILE_ORDER = Comparator.comparing((Figure f) -> f.indicator().id(), Utf8Order.BYTES)
            .thenComparingInt(Figure::year).thenComparing(Figure::dimensionCodes, Utf8Order.BYTES).thenComparing(Figure::memberCodes, Utf8Order.BYTES);

    public static final String HEADER = "indicator,year,dimensions,members,value,unit,numerator,denominator,obs_status,conf_status";

    public String dimensionCodes() {
        return dimensions.stream().map(Breakdown::code).collect(Collectors.joining("*"));
    }

    public String memberCodes() {
        return String.join("*", members);
    }

    /** The cells of its row in the file of figures. */
    public List<String> cells() {
        List<String> told = switch (value) {
            case Value.Count(long count) -> List.of(Long.toString(count), indicator.unit().code(), "", "");
            case Value.Share share -> List.of(ShortestDigits.of(share.percent()), indicator.unit().code(), Long.toString(share.numerator()), Long.toString(share.denominator()));
            case Value.Estimated estimated -> List.of(ShortestDigits.of(estimated.percent()), indicator.unit().code(), "", "");
            case Value.Hidden() -> List.of("", indicator.unit().code(), "", "");
        };
        return List.of(indicator.id(), Integer.toString(year), dimensionCodes(), memberCodes(), told.get(0), told.get(1), told.get(2), told.get(3),
                status.name(), confidentiality.name());
    }

    /** Its line in the file, without the line's end. No code holds a comma or a quote. */
    public String line() {
        return String.join(",", cells());
    }
}
