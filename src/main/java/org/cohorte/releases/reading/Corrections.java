package org.cohorte.releases.reading;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.cohorte.releases.Edition;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;
import org.cohorte.releases.editions.Comparison;
import org.cohorte.releases.editions.Comparison.What;

/** Compares the figures of an amended edition with the versions before it, each by itself: an amendment moves some, and leaves most as they were. */
final class Corrections {

    private final Reading reading;
    private final Addresses here;
    private final List<EarlierVersion> earlier;

    Corrections(Reading reading) {
        this.reading = reading;
        this.here = reading.here();
        this.earlier = reading.earlier().get();
    }

    /** Its newest move, or that there was none; empty where no version before may be read, or none has the figure. */
    Optional<Correction> of(FigureKey key) {
        Edition after = reading.edition();
        Optional<Instant> since = publishedAt();
        for (EarlierVersion version : earlier) {
            Optional<What> moved = Comparison.what(version.edition(), after, key).filter(what -> what != What.STATUS);
            if (moved.isPresent()) {
                return Optional.of(moved(key, moved.get(), version, after, since));
            }
            after = version.edition();
            since = Optional.of(version.version().publishedAt());
        }
        return earlier.isEmpty() ? Optional.empty() : reading.edition().figureOrUntold(key).map(figure -> unmoved(figure, earlier.getLast()));
    }

    /** Empty for a draft. */
    private Optional<Instant> publishedAt() {
        return switch (reading.standing()) {
            case Standing.Published published -> Optional.of(published.version().publishedAt());
            case Standing.Draft ignored -> Optional.empty();
        };
    }

    private Correction moved(FigureKey key, What what, EarlierVersion before, Edition after, Optional<Instant> since) {
        String when = since.map(at -> here.text("correction.on", Moments.day(at, here))).orElseGet(() -> here.text("correction.draft"));
        String value = what == What.VALUE ? before(before.edition().figureOrUntold(key).orElseThrow(), before.edition()) : "";
        boolean isShownThere = what == What.VALUE || what == What.NOW_TOLD;
        return new Correction(true, here.text("correction." + what.name().toLowerCase(Locale.ROOT).replace('_', '-'), when, value),
                after.texts().changed().in(here.language()), isShownThere ? here.text("correction.link", number(before)) : "", isShownThere ? address(key, before) : "");
    }

    /** With its base: two shares may look alike. */
    private String before(PublishedFigure figure, Edition edition) {
        FigureTexts texts = new FigureTexts(edition, here.language());
        return figure.numerator().isEmpty() ? texts.value(figure) : here.text("correction.share", texts.value(figure), texts.whole(figure.numerator().get()), texts.whole(figure.denominator().orElseThrow()));
    }

    private Correction unmoved(PublishedFigure figure, EarlierVersion first) {
        return figure.isTold() ? new Correction(false, here.text("correction.none", number(first)), "", here.text("correction.link", number(first)), address(figure.key(), first))
                : new Correction(false, here.text("correction.untold", number(first)), "", "", "");
    }

    private static String number(EarlierVersion version) {
        return String.valueOf(version.version().address().version());
    }

    /** What was published stands among the public pages, for readers of a draft too. */
    private String address(FigureKey key, EarlierVersion version) {
        return Addresses.of(here.language()).figure(version.version().address(), key);
    }
}
