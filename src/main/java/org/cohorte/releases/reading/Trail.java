package org.cohorte.releases.reading;

import java.util.ArrayList;
import java.util.List;

/** The way from the releases to a page. */
public record Trail(String label, List<Step> steps) {

    /** A page on the way; the last has no address. */
    public record Step(String text, String address) {}

    static Trail of(Reading reading, Step... more) {
        Addresses here = reading.here();
        List<Step> steps = new ArrayList<>(List.of(new Step(here.text("releases.title"), here.releases()),
                new Step(here.text("release.of-version", reading.edition().manifest().title().in(here.language()), String.valueOf(reading.address().version())),
                        more.length == 0 ? "" : here.version(reading.address()))));
        steps.addAll(List.of(more));
        return new Trail(here.text("trail"), steps);
    }
}
