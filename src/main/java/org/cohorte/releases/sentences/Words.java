package org.cohorte.releases.sentences;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.foundation.text.Numbers;
import org.cohorte.releases.PublishedFigure;

/** One language's numbers and phrases; all shares of a sentence have one decimal, or none where that of each is 0. */
final class Words {

    private final Series series;
    private final Language language;
    private final Messages messages;
    private final boolean withTenths;
    private boolean needsTenths;

    Words(Series series, Language language, boolean withTenths) {
        this.series = series;
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
        return whole(figure.count());
    }

    String numerator(PublishedFigure share) {
        return whole(share.numerator().orElseThrow());
    }

    String denominator(PublishedFigure share) {
        return whole(share.denominator().orElseThrow());
    }

    /** Whether some share said so far has a decimal that is not 0. */
    boolean needsTenths() {
        return needsTenths;
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

    /**
     * ", soit 1,6 point de moins qu’en 2019 (74,0 %)".
     *
     * @param change empty where both are alike, or not to be compared: then nothing is said
     */
    String sinceYearBefore(Optional<Change> change) {
        return change.map(c -> text(c.direction() > 0 ? "points.more" : "points.fewer",
                points(c), yearBefore(), percent(c.before()), roundingNote(c))).orElse("");
    }

    /** ", la plus haute proportion depuis la création du réseau"; empty where it is none. */
    String record(String indicator, String kind) {
        String span = series.span(indicator).map(s -> " (" + s + ")").orElse("");
        return series.record(indicator).map(e -> text(e.name().toLowerCase(Locale.ROOT) + "." + kind, span)).orElse("");
    }

    /** "Près de 15 000 personnes (14 853)", where it is near a round number. */
    String people(PublishedFigure figure) {
        return people(figure.count());
    }

    String people(long count) {
        return counted("people", count);
    }

    String files(PublishedFigure figure) {
        return counted("files", figure.count());
    }

    private String counted(String unit, long count) {
        NearRound near = NearRound.of(count);
        String said = text("count." + near.side().name().toLowerCase(Locale.ROOT).replace('_', '-'), whole(near.round()));
        String exact = near.side() == NearRound.Side.EXACTLY ? "" : " (" + whole(count) + ")";
        return said + " " + text("unit." + unit) + exact;
    }

    /** The text of a key as a sentence, which begins with a capital. */
    String sentence(String key, Object[] arguments) {
        String said = text(key, arguments);
        return said.substring(0, 1).toUpperCase(language.locale()) + said.substring(1);
    }
}
