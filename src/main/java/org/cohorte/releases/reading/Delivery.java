package org.cohorte.releases.reading;

import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.charts.StackedBar;
import org.cohorte.foundation.text.Numbers;
import org.cohorte.releases.Edition;
import org.cohorte.releases.PublishedFigure;

/** How the sessions of each year were taught. */
public final class Delivery {

    /** A year: its sessions and the shares of them. */
    public record Year(String year, boolean current, TablePage.Link sessions, TablePage.Link online, TablePage.Link hybrid, String onSite, String chart, String note) {}

    private final Edition edition;
    private final FigureTexts texts;
    private final FigureLinks links;
    private final int year;

    Delivery(Reading reading, int year) {
        this.edition = reading.edition();
        this.texts = reading.texts();
        this.links = new FigureLinks(reading);
        this.year = year;
    }

    /** The newest first. */
    List<Year> years() {
        return edition.years().reversed().stream().map(this::of).toList();
    }

    private Year of(int y) {
        Optional<PublishedFigure> online = edition.figure("online-sessions-share", y).filter(PublishedFigure::isTold);
        Optional<PublishedFigure> hybrid = edition.figure("hybrid-sessions-share", y).filter(PublishedFigure::isTold);
        String note = edition.figure("sessions", y).filter(f -> f.observationStatus().equals("P")).map(f -> texts.text("provisional")).orElse("");
        if (online.isEmpty() || hybrid.isEmpty()) {
            return new Year(String.valueOf(y), y == year, links.value("sessions", y), links.value("online-sessions-share", y), links.value("hybrid-sessions-share", y), FigureTexts.NONE, "", note);
        }
        long sessions = online.get().denominator().orElseThrow();
        long onSite = sessions - online.get().numerator().orElseThrow() - hybrid.get().numerator().orElseThrow();
        String chart = StackedBar.svg("delivery-" + y, texts.text("delivery.chart", String.valueOf(y)), List.of(
                new StackedBar.Part("online", online.get().numerator().orElseThrow()), new StackedBar.Part("hybrid", hybrid.get().numerator().orElseThrow()),
                new StackedBar.Part("on-site", onSite)));
        return new Year(String.valueOf(y), y == year, links.value("sessions", y), links.value("online-sessions-share", y), links.value("hybrid-sessions-share", y),
                Numbers.share(onSite, sessions, texts.language()), chart, note);
    }
}
