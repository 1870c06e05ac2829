package org.cohorte.releases.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cohorte.releases.Definition;
import org.cohorte.releases.Edition;
import org.cohorte.releases.FigureKey;

/** Every table of an edition, by what it counts. */
public record TablesPage(Words words, String title, Notices notices, Trail trail, String year, List<Group> groups, List<ExplainedMark> marks) {

    private static final List<String> POPULATIONS = List.of("learner", "first", "application", "session", "exit");

    /** The indicators over one population. */
    public record Group(String id, String title, List<Entry> entries) {}

    /** An indicator, its newest figure, and its tables. */
    public record Entry(String id, String title, String address, Cell newest, List<TablePage.Link> single, List<TablePage.Link> crossed) {}

    static TablesPage of(Reading reading) {
        Addresses here = reading.here();
        int year = reading.edition().latestYear().orElseThrow();
        List<Group> groups = new ArrayList<>();
        Cells cells = new Cells(reading);
        for (String population : POPULATIONS) {
            List<Entry> entries = entries(reading, cells, population, year);
            if (!entries.isEmpty()) {
                groups.add(new Group(population, here.text("population." + population), entries));
            }
        }
        return new TablesPage(here.words(), here.text("tables.title"), Notices.of(reading, here::tables),
                Trail.of(reading, new Trail.Step(here.text("tables.title"), "")), String.valueOf(year), groups, cells.explained());
    }

    private static List<Entry> entries(Reading reading, Cells cells, String population, int year) {
        Edition edition = reading.edition();
        FigureTexts texts = reading.texts();
        List<Entry> entries = new ArrayList<>();
        for (String indicator : edition.indicators()) {
            Optional<Definition> definition = edition.definition(indicator).filter(d -> d.population().equals(population));
            if (definition.isPresent()) {
                List<String> dimensions = edition.dimensionsOf(indicator);
                entries.add(new Entry(indicator, texts.title(indicator), dimensions.contains("") ? reading.here().table(reading.address(), indicator, "") : "",
                        cells.cell(FigureKey.ofNetwork(indicator, year)), links(reading, texts, indicator, dimensions.stream().filter(d -> !d.isEmpty() && !d.contains("*")).toList()),
                        links(reading, texts, indicator, dimensions.stream().filter(d -> d.contains("*")).toList())));
            }
        }
        return entries;
    }

    private static List<TablePage.Link> links(Reading reading, FigureTexts texts, String indicator, List<String> dimensions) {
        return dimensions.stream().map(d -> new TablePage.Link(texts.byName(d), reading.here().table(reading.address(), indicator, d), "")).toList();
    }
}
