package org.cohorte.releases.reading;

import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Numbers;
import org.cohorte.releases.Edition;

/** The definitions of an edition, grouped by the population that they count. */
public record Methodology(Words words, List<Group> groups, String edition) {

    private static final List<String> POPULATIONS = List.of("learner", "first", "application", "session", "exit");

    /** The indicators over one population. */
    public record Group(String id, String title, List<Entry> entries) {}

    /** One definition. */
    public record Entry(String id, String title, String text, int version, String unit) {}

    public static Methodology of(Optional<Reading> reading, Addresses here) {
        return reading.map(Reading::edition).map(e -> new Methodology(here.words(), POPULATIONS.stream().map(p -> group(e, p, here)).filter(g -> !g.entries().isEmpty()).toList(),
                        here.text("edition", e.manifest().address().path(), Numbers.day(e.manifest().day(), here.language()), e.manifest().snapshot().id())))
                .orElseGet(() -> new Methodology(here.words(), List.of(), ""));
    }

    private static Group group(Edition edition, String population, Addresses here) {
        boolean french = here.language() == Language.FR;
        return new Group(population, here.text("population." + population), edition.definitions().stream().filter(d -> d.population().equals(population))
                .map(d -> new Entry(d.id(), french ? d.title().fr() : d.title().en(), french ? d.definition().fr() : d.definition().en(), d.version(),
                        here.text("unit." + d.unit()))).toList());
    }
}
