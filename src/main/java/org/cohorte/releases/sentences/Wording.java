package org.cohorte.releases.sentences;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.foundation.text.Numbers;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;

/** Says figures in the words of both languages. */
final class Wording {

    private final Series series;

    Wording(Series series) {
        this.series = series;
    }

    /** One language's numbers and phrases; all shares of a sentence have one decimal, or none where that of each is 0. */
    final class Words {

        private final Language language;
        private final Messages messages;
        private final boolean withTenths;
        private boolean needsTenths;

        private Words(Language language, boolean withTenths) {
            this.language = language;
            this.messages = Messages.of(Wording.class, language);
            this.withTenths = withTenths;
        }

        Language language() {
            return language;
        }

        String text(String key, Object... arguments) {
            return messages.text(key, arguments);
        }

        String year() {
            return Integer.toString(series.year());
        }

        String yearBefore() {
            return Integer.toString(series.year() - 1);
        }

        String whole(long count) {
            return Numbers.whole(count, language);
        }

        String count(PublishedFigure figure) {
            return whole(Long.parseLong(figure.value()));
        }

        String numerator(PublishedFigure share) {
            return whole(share.numerator().orElseThrow());
        }

        String denominator(PublishedFigure share) {
            return whole(share.denominator().orElseThrow());
        }

        String percent(PublishedFigure share) {
            return percent(share.numerator().orElseThrow(), share.denominator().orElseThrow());
        }

        String percent(long numerator, long denominator) {
            return percent(Math.floorDiv(2000 * numerator + denominator, 2 * denominator));
        }

        String percent(long tenths) {
            return tenths(tenths) + (language == Language.FR ? "\u202f%" : "%");
        }

        /** An estimate, or a bound of it, always with one decimal. */
        String estimated(double value) {
            needsTenths = true;
            return percent(BigDecimal.valueOf(value).movePointRight(1).setScale(0, RoundingMode.HALF_UP).longValueExact());
        }

        /** "3 points", "1,6 point": French counts in the plural from two on, English all but one. */
        private String points(long tenths) {
            String number = tenths(tenths);
            boolean isOne = language == Language.FR ? tenths < 20 : number.equals("1");
            return text(isOne ? "points.one" : "points.many", number);
        }

        private String tenths(long tenths) {
            needsTenths |= tenths % 10 != 0;
            return withTenths ? Numbers.tenths(tenths, language) : Numbers.whole(tenths / 10, language);
        }

        String points(Change change) {
            return points(Math.abs(change.tenthsOfPoint()));
        }

        /** Where the shown shares lie otherwise apart than the unrounded ones; else empty. */
        String roundingNote(Change change) {
            return change.differsFromTheShown() ? text("unrounded") : "";
        }

        /** ", soit 1,6 point de moins qu’en 2019 (74,0 %)"; empty where both are alike. */
        String sinceYearBefore(Optional<Change> change) {
            return change.filter(c -> c.tenthsOfPoint() != 0).map(c -> text(c.direction() > 0 ? "points.more" : "points.fewer",
                    points(c), yearBefore(), percent(c.before()), roundingNote(c))).orElse("");
        }

        /** ", la plus haute proportion depuis la création du réseau"; empty where it is none. */
        String record(String indicator, String kind) {
            String span = series.span(indicator).map(s -> " (" + s + ")").orElse("");
            return series.record(indicator).map(e -> text(e.name().toLowerCase(Locale.ROOT) + "." + kind, span)).orElse("");
        }

        /** "Près de 15 000 personnes (14 853)", where it is near a round number. */
        String people(PublishedFigure figure) {
            return counted("people", figure);
        }

        String files(PublishedFigure figure) {
            return counted("files", figure);
        }

        private String counted(String unit, PublishedFigure figure) {
            long count = Long.parseLong(figure.value());
            NearRound near = NearRound.of(count);
            String said = text("count." + near.side().name().toLowerCase(Locale.ROOT).replace('_', '-'), whole(near.round()));
            String exact = near.side() == NearRound.Side.EXACTLY ? "" : " (" + whole(count) + ")";
            return said + " " + text("unit." + unit) + exact;
        }

        private String sentence(String key, Object[] arguments) {
            String said = text(key, arguments);
            return said.substring(0, 1).toUpperCase(language.locale()) + said.substring(1);
        }
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
        Optional<Change> change = series.change(indicator).filter(c -> c.tenthsOfPoint() != 0);
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
        Words exact = new Words(language, true);
        String said = exact.sentence("sentence." + telling.text(), telling.places().apply(exact));
        if (exact.needsTenths) {
            return said;
        }
        Words whole = new Words(language, false);
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
