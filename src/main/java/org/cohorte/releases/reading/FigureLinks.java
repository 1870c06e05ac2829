package org.cohorte.releases.reading;

import org.cohorte.releases.FigureKey;

/** Figures that stand in a text or a table of the year, each leading to its own page. */
final class FigureLinks {

    private final Reading reading;
    private final FigureTexts texts;

    FigureLinks(Reading reading) {
        this.reading = reading;
        this.texts = reading.texts();
    }

    /** The value of the network, with its base as the note. */
    TablePage.Link value(String indicator, int year) {
        return new TablePage.Link(texts.value(indicator, year), address(FigureKey.ofNetwork(indicator, year)), texts.base(indicator, year));
    }

    /** The name of the indicator in place of its value, for a sentence that has the value already. */
    TablePage.Link named(String indicator, int year) {
        return new TablePage.Link(texts.title(indicator), address(FigureKey.ofNetwork(indicator, year)), "");
    }

    /** Of a count worked out here: the figure that it comes from. */
    TablePage.Link counted(String text, String indicator, int year) {
        return new TablePage.Link(text, address(FigureKey.ofNetwork(indicator, year)), "");
    }

    TablePage.Link of(FigureKey key) {
        return new TablePage.Link(texts.value(key), address(key), "");
    }

    /** Empty where the edition has no such figure. */
    private String address(FigureKey key) {
        return texts.has(key) ? reading.here().figure(reading.address(), key) : "";
    }
}
