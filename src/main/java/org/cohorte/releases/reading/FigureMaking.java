package org.cohorte.releases.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cohorte.figures.Indicator;
import org.cohorte.foundation.text.Numbers;
import org.cohorte.releases.Definition;
import org.cohorte.releases.Edition;
import org.cohorte.releases.ElsewhereFigure;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedEstimate;
import org.cohorte.releases.PublishedFigure;
import org.cohorte.releases.PublishedRelease;

/** Puts the page of a single figure together. */
final class FigureMaking {


    /** A place in the ranking is by the count of learners. */
    private static final String RANK = "occupation-rank";
    private static final String LEARNERS = "learners";

    private final Reading reading;
    private final Edition edition;
    private final Addresses here;
    private final FigureTexts texts;
    private final Cells cells;
    private final FigureKey key;
    private final PublishedFigure figure;
    private final Optional<Correction> correction;
    private final ShownSeries series;

    FigureMaking(Reading reading, PublishedFigure figure) {
        this.reading = reading;
        this.edition = reading.edition();
        this.here = reading.here();
        this.texts = reading.texts();
        this.cells = new Cells(reading);
        this.key = figure.key();
        this.figure = figure;
        this.correction = new Corrections(reading).of(key);
        this.series = new ShownSeries(reading, key);
    }

    FigurePage page() {
        String title = texts.title(key.indicator());
        Optional<Definition> definition = edition.definition(key.indicator());
        return new FigurePage(here.words(), scope(), title, statement(), figure.isTold() ? texts.value(figure) : "", figure.isTold() ? "" : cells.why(figure),
                Notices.ofFigure(reading, key, correction), trail(title), facts(), texts.definition(key.indicator()),
                here.text("definition.more", definition.map(Definition::version).orElse(1)), here.definition(key.indicator()), here.why(reading.address(), key), series.chart(), lines(), tables(), related(), files(),
                cells.explained(), citation(title), EditionLine.of(reading));
    }

    private String scope() {
        String where = key.isOfNetwork() ? here.text("scope.network") : edition.labels().label(key, here.language());
        return where + " · " + texts.yearOf(key);
    }

    private String statement() {
        if (!figure.isTold()) {
            return here.text("statement.hidden", texts.title(key.indicator()));
        }
        return texts.statement(figure);
    }

    private Trail trail(String title) {
        return Trail.of(reading, new Trail.Step(here.text("tables.title"), here.tables(reading.address())),
                new Trail.Step(texts.tableTitle(key.indicator(), key.dimensions()), here.table(reading.address(), key.indicator(), key.dimensions())),
                new Trail.Step(scope(), ""));
    }

    private List<FigurePage.Fact> facts() {
        List<FigurePage.Fact> facts = new ArrayList<>();
        String base = texts.base(figure);
        if (!base.isEmpty()) {
            facts.add(new FigurePage.Fact(here.text("fact.base"), base));
        }
        texts.unknownOf(key).ifPresent(text -> facts.add(new FigurePage.Fact(here.text("fact.unknown"), text)));
        response().ifPresent(facts::add);
        estimate().ifPresent(facts::add);
        texts.bounds(key).ifPresent(text -> facts.add(new FigurePage.Fact(here.text("fact.bounds"), text)));
        facts.add(new FigurePage.Fact(here.text("fact.before"), before()));
        facts.add(new FigurePage.Fact(here.text("fact.status"), status()));
        correction.filter(c -> !c.moved()).ifPresent(c -> facts.add(new FigurePage.Fact(here.text("fact.versions"), c.sentence())));
        facts.add(new FigurePage.Fact(here.text("fact.data"), here.text("fact.data.text", Numbers.day(edition.manifest().day(), here.language()))));
        return facts;
    }

    /** Of a rate of outcomes: how many of those who completed are known. */
    private Optional<FigurePage.Fact> response() {
        Responses responses = new Responses(edition);
        if (!responses.isOver(key.indicator())) {
            return Optional.empty();
        }
        Optional<String> text = figure.isWithheld() ? edition.withheld(key).map(w -> new Responses.Response(w.answers(), w.base())).map(texts::response)
                : figure.isTold() ? Optional.of(responses.of(figure).map(texts::response).orElseGet(() -> here.text("why.response-hidden"))) : Optional.empty();
        return text.map(told -> new FigurePage.Fact(here.text("fact.response"), told));
    }

    /** Its own interval, or that of the estimate that stands beside it. */
    private Optional<FigurePage.Fact> estimate() {
        Optional<PublishedEstimate> found = edition.estimate(key).or(() -> edition.estimate(key.of(Indicator.estimateIdOf(key.indicator()))));
        return found.map(e -> new FigurePage.Fact(here.text("fact.estimate"), here.text(e.isFlagged() ? "fact.estimate.flagged" : "fact.estimate.text",
                texts.percent(String.valueOf(e.value())), cells.interval(e), texts.whole(e.answers()), texts.whole(e.base()), e.designEffect().map(effect -> texts.tenths(java.math.BigDecimal.valueOf(effect))).orElse("—"))));
    }

    private String before() {
        return new SeriesComparison(edition, texts).withYearBefore(key);
    }

    private String status() {
        String told = here.text(figure.isProvisional() ? "fact.status.provisional" : figure.isEstimate() || figure.isWithheld() ? "fact.status.estimate" : "fact.status.final");
        return switch (reading.standing()) {
            case Standing.Draft ignored -> here.text("fact.status.draft", told);
            case Standing.Published(PublishedRelease ignored, PublishedRelease.Version version) ->
                    here.text("fact.status." + version.state().name().toLowerCase(java.util.Locale.ROOT), told, Moments.day(version.publishedAt(), here),
                            String.valueOf(version.address().version()));
        };
    }

    private Optional<PublishedFigure> figure(int y) {
        return edition.figureOrUntold(key.inYear(y));
    }

    private List<FigurePage.Line> lines() {
        return series.years().stream().map(y -> series.elsewhere(y).map(this::elsewhere).orElseGet(() -> line(y))).toList();
    }

    private FigurePage.Line elsewhere(ElsewhereFigure other) {
        return new FigurePage.Line(String.valueOf(other.year()), false, cells.elsewhere(other), texts.base(other), here.text("elsewhere.note", other.source().in(here.language())));
    }

    private FigurePage.Line line(int y) {
        Optional<PublishedFigure> found = figure(y);
        String note = found.filter(PublishedFigure::isProvisional).map(_ -> texts.text("provisional"))
                .orElseGet(() -> found.filter(f -> !f.isTold()).map(cells::why).orElseGet(() -> found.isEmpty() ? texts.text("none.base") : ""));
        return new FigurePage.Line(String.valueOf(y), y == key.year(), cells.cell(key.inYear(y)), found.map(texts::base).orElse(""), note);
    }

    private List<TablePage.Link> tables() {
        return edition.dimensionsOf(key.indicator()).stream()
                .map(d -> new TablePage.Link(d.isEmpty() ? here.text("table.network") : texts.byName(d), here.table(reading.address(), key.indicator(), d), "")).toList();
    }

    /** The estimate beside a raw rate, the pooled one beside a yearly one, the bounds, the count that a rank is by. */
    private List<TablePage.Link> related() {
        String plain = Indicator.rawIdOf(key.indicator()).replaceAll("(-two-years|-lowest|-highest)$", "");
        List<TablePage.Link> links = new ArrayList<>();
        String counted = key.indicator().equals(RANK) ? LEARNERS : plain;
        for (String other : List.of(counted, Indicator.estimateIdOf(plain), plain + Cells.POOLED, plain + "-lowest", plain + "-highest")) {
            FigureKey beside = key.of(other);
            if (!other.equals(key.indicator())) {
                edition.figureOrUntold(beside).ifPresent(f -> links.add(new TablePage.Link(texts.title(other), here.figure(reading.address(), beside), new Cells(reading).cell(beside).text())));
            }
        }
        return links;
    }

    private List<TablePage.Link> files() {
        EditionAddress address = reading.address();
        return reading.hasFiles() ? List.of(new TablePage.Link("CSV", reading.files().table(key.indicator(), key.dimensions(), "csv"), here.text("file.csv.note")),
                new TablePage.Link("JSON-stat", reading.files().table(key.indicator(), key.dimensions(), "json"), here.text("file.json.note")),
                new TablePage.Link(here.text("file.release", address.path()), here.version(address) + "#files", "")) : List.of();
    }

    private Citation citation(String title) {
        String where = key.isOfNetwork() ? "" : " (" + edition.labels().label(key, here.language()) + ")";
        String value = figure.isTold() ? texts.value(figure) : here.text("cite.hidden");
        String what = here.text("cite.figure", title + where, texts.yearOf(key), correction.map(c -> here.text("cite.corrected", value, c.text())).orElse(value));
        String id = String.join("-", "cohorte", reading.address().path().replace('/', '-'), key.indicator(), String.valueOf(key.year()), key.members().replaceAll("[^A-Za-z0-9]+", "-"));
        return Citation.of(reading, what, id.replaceAll("-$", ""), here.figure(reading.address(), key));
    }
}
