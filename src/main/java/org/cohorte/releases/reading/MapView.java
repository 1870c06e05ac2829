package org.cohorte.releases.reading;

import java.util.List;

/** A map with its legend and the table that holds its values. */
public record MapView(String id, String title, String svg, List<Entry> legend, String tableAddress, List<Line> lines, String note) {

    /** A colour and what it stands for. */
    public record Entry(String swatch, String text) {}

    /** An area and its value. */
    public record Line(String name, Cell cell) {}
}
