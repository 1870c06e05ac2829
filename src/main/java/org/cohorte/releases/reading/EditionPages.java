package org.cohorte.releases.reading;

import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.web.PageFrame;
import org.cohorte.foundation.web.Pages;
import org.cohorte.releases.FigureKey;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The pages of an edition, of a published one and of a draft alike. Who may read it is decided before; nothing here is looked up by address.
 * Where an answer is empty the edition has no such page.
 */
@Component
public class EditionPages {

    /** The entry of the navigation that these pages belong to. */
    private static final String SECTION = "releases";

    private final Pages pages;

    EditionPages(Pages pages) {
        this.pages = pages;
    }

    /** The year for the press. */
    public ResponseEntity<byte[]> keyFigures(Reading reading, int year, String other) {
        KeyFiguresPage page = new PageMaking(reading, year).page();
        return pages.show("releases/key-figures", PageFrame.of(reading.here().language(), reading.here().text("title", String.valueOf(year)), page.sentence(), other, "figures"), page);
    }

    /** The years that the edition has figures of. */
    public static List<KeyFiguresPage.YearLink> yearLinks(Reading reading) {
        return YearLinks.of(reading.edition(), -1, reading.here());
    }

    public ResponseEntity<byte[]> release(Reading reading) {
        ReleasePage page = new ReleaseMaking(reading).page();
        return pages.show("releases/release", frame(reading, page.title(), page.lead(), reading.here().other().version(reading.address())), page);
    }

    public ResponseEntity<byte[]> tables(Reading reading) {
        TablesPage page = TablesPage.of(reading);
        return pages.show("releases/tables", frame(reading, page.title(), page.title(), reading.here().other().tables(reading.address())), page);
    }

    /**
     * A table.
     *
     * @param years such as 2015-2020; empty for all
     * @param order empty or {@code name} for that of the members, a year for the largest first, {@code -} and a year for the smallest first
     * @param page  from 1
     */
    public Optional<ResponseEntity<byte[]>> table(Reading reading, String indicator, String dimensions, String years, String order, String page) {
        if (!reading.edition().dimensionsOf(indicator).contains(dimensions)) {
            return Optional.empty();
        }
        return TableQuery.of(reading.edition().years(), years, order, page).map(query -> {
            TablePage table = new TableMaking(reading, indicator, dimensions, query).page();
            String other = reading.here().other().table(reading.address(), indicator, dimensions) + query.text(reading.here().other(), reading.edition().years());
            return pages.show("releases/table", frame(reading, table.title(), table.lead(), other), table);
        });
    }

    public Optional<ResponseEntity<byte[]>> figure(Reading reading, FigureKey key) {
        return reading.edition().figureOrUntold(key).map(figure -> {
            FigurePage page = new FigureMaking(reading, figure).page();
            return pages.show("releases/figure", frame(reading, page.title() + " – " + page.scope(), page.statement(), reading.here().other().figure(reading.address(), key)), page);
        });
    }

    private static PageFrame frame(Reading reading, String title, String description, String other) {
        return PageFrame.of(reading.here().language(), title, description, other, SECTION);
    }
}
