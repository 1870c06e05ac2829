package org.cohorte.releases.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cohorte.releases.Edition;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;

/** Puts the page of a table together: members against years, or members against members in one year. */
final class TableMaking {

    private static final int ROWS_A_PAGE = 100;

    /** The kinds of indicators of which readers add members up. */
    private static final List<String> ADDED_UP = List.of("count", "cumulative");

    private final Reading reading;
    private final Edition edition;
    private final Addresses here;
    private final FigureTexts texts;
    private final Cells cells;
    private final String indicator;
    private final String dimensions;
    private final List<String> dimensionList;
    private final TableQuery query;

    /** Of the network. */
    private final ShownSeries series;

    TableMaking(Reading reading, String indicator, String dimensions, TableQuery asked) {
        this.reading = reading;
        this.edition = reading.edition();
        this.here = reading.here();
        this.texts = reading.texts();
        this.cells = new Cells(reading);
        this.indicator = indicator;
        this.dimensions = dimensions;
        this.dimensionList = dimensions.isEmpty() ? List.of() : List.of(dimensions.split("\\*"));
        this.query = asked;
        this.series = new ShownSeries(reading, FigureKey.ofNetwork(indicator, asked.to()));
    }

    private boolean isGrid() {
        return dimensionList.size() == 2;
    }

    /** The year of a grid. */
    private int year() {
        return query.isOneYear() ? query.to() : edition.latestYear().filter(query::has).orElse(query.to());
    }

    TablePage page() {
        List<TablePage.Row> all = isGrid() ? gridRows() : seriesRows();
        int pages = Math.max(1, (all.size() + ROWS_A_PAGE - 1) / ROWS_A_PAGE);
        int page = Math.min(query.page(), pages);
        List<TablePage.Row> shown = all.subList((page - 1) * ROWS_A_PAGE, Math.min(all.size(), page * ROWS_A_PAGE));
        String title = title();
        String address = here.table(reading.address(), indicator, dimensions) + query.text(here, edition.years());
        return new TablePage(here.words(), title, texts.definition(indicator), Notices.of(reading, other -> here.table(other, indicator, dimensions)),
                Trail.of(reading, new Trail.Step(here.text("tables.title"), here.tables(reading.address())), new Trail.Step(title, "")), isGrid(),
                dimensionList.isEmpty() ? here.text("table.year") : here.text("dimension." + dimensionList.getFirst()), columns(), shown, years(), pages(pages, page),
                all.size() > ROWS_A_PAGE ? here.text("table.count", texts.whole(all.size())) : "", cells.explained(), parts(), maps(), files(), others(),
                Citation.of(reading, title, "cohorte-" + reading.address().path().replace('/', '-') + "-" + indicator + (dimensions.isEmpty() ? "" : "-" + dimensions.replace('*', '-')),
                        address), here.definition(indicator));
    }

    private String title() {
        return texts.tableTitle(indicator, dimensions);
    }

    /** The newest first, so that it is in sight on a phone; where all are asked of the network, those published elsewhere too. */
    private List<Integer> shownYears() {
        List<Integer> years = dimensions.isEmpty() && isOfAllYears() ? series.years() : edition.years().stream().filter(query::has).toList();
        return years.reversed();
    }

    private boolean isOfAllYears() {
        return query.from() == edition.years().getFirst() && query.to() == edition.years().getLast();
    }

    private List<TablePage.Column> columns() {
        if (isGrid()) {
            return Stream.concat(Stream.of(new TablePage.Column(here.text("table.all"), "", "", "none")),
                    members(1).stream().map(m -> new TablePage.Column(label(1, m), "", "", "none"))).toList();
        }
        return shownYears().stream().map(this::yearColumn).toList();
    }

    private TablePage.Column yearColumn(int y) {
        String note = dimensions.isEmpty() && series.elsewhere(y).isPresent() ? texts.text("elsewhere.column")
                : edition.table(indicator, dimensions, y).stream().anyMatch(PublishedFigure::isProvisional) ? texts.text("provisional") : "";
        String down = String.valueOf(y);
        String order = query.order().equals(down) ? "descending" : query.order().equals("-" + down) ? "ascending" : "none";
        String next = order.equals("descending") ? "-" + down : down;
        return new TablePage.Column(down, note, dimensionList.isEmpty() ? "" : address(query.ordered(next)), order);
    }

    private String address(TableQuery other) {
        return here.table(reading.address(), indicator, dimensions) + other.text(here, edition.years());
    }

    /** The network first, then each member with its years. */
    private List<TablePage.Row> seriesRows() {
        List<TablePage.Row> rows = new ArrayList<>();
        if (edition.dimensionsOf(indicator).contains("")) {
            rows.add(new TablePage.Row(here.text("table.network"), "", true,
                    shownYears().stream().map(y -> series.elsewhere(y).map(cells::elsewhere).orElseGet(() -> cells.cell(FigureKey.ofNetwork(indicator, y)))).toList()));
        }
        if (!dimensionList.isEmpty()) {
            ordered(members(0)).forEach(m -> rows.add(new TablePage.Row(label(0, m), parent(m), false,
                    shownYears().stream().map(y -> cells.cell(new FigureKey(indicator, y, dimensions, m))).toList())));
        }
        return rows;
    }

    private List<TablePage.Row> gridRows() {
        List<TablePage.Row> rows = new ArrayList<>();
        List<Cell> total = new ArrayList<>(List.of(cells.cell(FigureKey.ofNetwork(indicator, year()))));
        members(1).forEach(m -> total.add(cells.cell(new FigureKey(indicator, year(), dimensionList.get(1), m))));
        rows.add(new TablePage.Row(here.text("table.network"), "", true, total));
        for (String row : members(0)) {
            List<Cell> line = new ArrayList<>(List.of(cells.cell(new FigureKey(indicator, year(), dimensionList.get(0), row))));
            members(1).forEach(column -> line.add(cells.cell(new FigureKey(indicator, year(), dimensions, row + "*" + column))));
            rows.add(new TablePage.Row(label(0, row), "", false, line));
        }
        return rows;
    }

    private String label(int dimension, String member) {
        return edition.labels().label(dimensionList.get(dimension), member, here.language());
    }

    private String parent(String member) {
        return dimensions.equals("programme") ? Optional.ofNullable(edition.labels().parents(dimensions, member).get("provider"))
                .map(p -> edition.labels().label("provider", p, here.language())).orElse("") : "";
    }

    /** Those that occur in the years shown. */
    private List<String> members(int dimension) {
        LinkedHashSet<String> occurring = new LinkedHashSet<>();
        for (int y : isGrid() ? List.of(year()) : shownYears()) {
            edition.table(indicator, dimensions, y).forEach(f -> occurring.add(f.key().memberList().get(dimension)));
        }
        edition.untold(indicator, dimensions).stream().map(PublishedFigure::key).filter(k -> isGrid() ? k.year() == year() : query.has(k.year()))
                .forEach(k -> occurring.add(k.memberList().get(dimension)));
        return new MemberOrder(edition.labels(), here.language()).of(dimensionList.get(dimension), occurring);
    }

    private List<String> ordered(List<String> members) {
        if (query.order().isEmpty() || query.order().equals("name")) {
            return members;
        }
        int by = Math.abs(Integer.parseInt(query.order()));
        Comparator<String> byValue = Comparator.comparingDouble(m -> value(m, by).orElse(0.0));
        return members.stream().sorted(Comparator.<String, Boolean>comparing(m -> value(m, by).isEmpty())
                .thenComparing(query.order().startsWith("-") ? byValue : byValue.reversed())).toList();
    }

    private Optional<Double> value(String member, int y) {
        return edition.figure(new FigureKey(indicator, y, dimensions, member)).filter(PublishedFigure::isTold).map(f -> Double.valueOf(f.value()));
    }

    private List<TablePage.Choice> years() {
        List<TablePage.Choice> choices = new ArrayList<>();
        if (!isGrid()) {
            choices.add(new TablePage.Choice(here.text("table.all-years"), address(query.years(edition.years().getFirst(), edition.years().getLast())), isOfAllYears()));
        }
        edition.years().reversed().forEach(y -> choices.add(new TablePage.Choice(String.valueOf(y), address(query.years(y, y).ordered(query.order().equals("name") ? "name" : "")),
                isGrid() ? y == year() : query.isOneYear() && query.from() == y)));
        return choices;
    }

    private List<TablePage.Choice> pages(int count, int current) {
        List<TablePage.Choice> choices = new ArrayList<>();
        for (int i = 1; count > 1 && i <= count; i++) {
            choices.add(new TablePage.Choice(String.valueOf(i), address(query.onPage(i)), i == current));
        }
        return choices;
    }

    /** Counts of members are added up, shares and ranks are not. */
    private String parts() {
        boolean isAddedUp = !dimensionList.isEmpty() && edition.definition(indicator).filter(d -> ADDED_UP.contains(d.kind())).isPresent();
        return isAddedUp ? here.text("rule.parts") : "";
    }

    private List<MapView> maps() {
        return Maps.isOnAMap(dimensions) ? new Maps(reading).of(indicator, dimensions, year()).stream().toList() : List.of();
    }

    private List<TablePage.Link> files() {
        if (!reading.hasFiles()) {
            return List.of();
        }
        return List.of(new TablePage.Link("CSV", reading.files().table(indicator, dimensions, "csv"), here.text("file.csv.note")),
                new TablePage.Link("JSON-stat", reading.files().table(indicator, dimensions, "json"), here.text("file.json.note")));
    }

    /** The other tables of the same indicator. */
    private List<TablePage.Link> others() {
        return edition.dimensionsOf(indicator).stream().filter(d -> !d.equals(dimensions))
                .map(d -> new TablePage.Link(texts.byName(d), here.table(reading.address(), indicator, d), "")).toList();
    }
}
