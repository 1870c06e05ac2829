package org.cohorte.releases.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.cohorte.foundation.text.Language;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;

/** Says figures in the words of both languages. */
final class Wording {

    private final Series series;

    Wording(Series series) {
        this.series = series;
    }

    /** What a sentence rests on, and what stands in its places in each language. */
    record Telling(String key, String text, List<PublishedFigure> figures, Function<Words, Object[]> places) {}

    /** A sentence whose text is named as its kind. */
    Sentence say(String key, List<PublishedFigure> figures, Function<Words, Object[]> places) {
        return say(new Telling(key, key, figures, places));
    }

    Sentence say(Telling telling) {
        List<FigureKey> keys = telling.figures().stream().map(PublishedFigure::key).toList();
        boolean provisional = telling.figures().stream().anyMatch(PublishedFigure::isProvisional);
        return new Sentence(telling.key(), in(Language.FR, telling), in(Language.EN, telling), keys, provisional);
    }

    /** A share with its counts, what is to be said of it beside the earlier years, and whether it is a majority. */
    Optional<Sentence> share(String indicator) {
        Optional<Change> change = series.move(indicator);
        return series.now(indicator).map(f -> say(indicator, figures(Optional.of(f), change.map(Change::before)), w -> new Object[] {w.percent(f), w.year(),
                w.numerator(f), w.denominator(f), w.record(indicator, "share") + w.sinceYearBefore(change), majority(w, f)}));
    }

    private static String majority(Words words, PublishedFigure share) {
        return 2 * share.numerator().orElseThrow() > share.denominator().orElseThrow() ? words.text("majority") : "";
    }

    /** "… progresse de 3,6 %", "… recule de 50,6 % : il a été divisé par plus de deux"; nothing of a count that stays as it was. */
    Optional<Sentence> growth(String indicator) {
        return series.change(indicator).flatMap(change -> change.tenthsOfPercent().filter(tenths -> tenths != 0).map(tenths -> {
            long times = tenths > 0 ? change.timesMore() : change.timesFewer();
            String text = "growth." + (tenths > 0 ? "more" : "fewer") + (times >= 2 ? "-times" : "");
            return say(new Telling(indicator + "-growth", text, List.of(change.now(), change.before()), w -> new Object[] {w.text("subject." + indicator),
                    w.percent(Math.abs(tenths)), w.yearBefore(), w.count(change.now()), w.year(), w.count(change.before()), w.record(indicator, "count"), times}));
        }));
    }

    private String in(Language language, Telling telling) {
        Words exact = new Words(series, language, true);
        String said = exact.sentence("sentence." + telling.text(), telling.places().apply(exact));
        if (exact.needsTenths()) {
            return said;
        }
        Words whole = new Words(series, language, false);
        return whole.sentence("sentence." + telling.text(), telling.places().apply(whole));
    }

    /** The figures that are there, of those that may be. */
    @SafeVarargs
    static List<PublishedFigure> figures(Optional<PublishedFigure>... figures) {
        List<PublishedFigure> there = new ArrayList<>();
        for (Optional<PublishedFigure> figure : figures) {
            figure.ifPresent(there::add);
        }
        return there;
    }
}
