package org.cohorte.releases;

import java.util.List;

/**
 * What a figure of an edition is of, as the file of figures has it.
 *
 * @param dimensions breakdowns joined by {@code *}; empty for the network
 * @param members    the code in each of them, joined likewise
 */
public record FigureKey(String indicator, int year, String dimensions, String members) {

    public static FigureKey ofNetwork(String indicator, int year) {
        return new FigureKey(indicator, year, "", "");
    }

    public boolean isOfNetwork() {
        return dimensions.isEmpty();
    }

    public List<String> dimensionList() {
        return isOfNetwork() ? List.of() : List.of(dimensions.split("\\*", -1));
    }

    public List<String> memberList() {
        return isOfNetwork() ? List.of() : List.of(members.split("\\*", -1));
    }

    public FigureKey inYear(int other) {
        return new FigureKey(indicator, other, dimensions, members);
    }

    /** The same year and member under another indicator. */
    public FigureKey of(String otherIndicator) {
        return new FigureKey(otherIndicator, year, dimensions, members);
    }

    /** For people who read a list of them: {@code learners 2020 region=53}. */
    @Override
    public String toString() {
        return indicator + " " + year + (isOfNetwork() ? "" : " " + dimensions + "=" + members);
    }
}
