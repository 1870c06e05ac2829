package org.cohorte.releases.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

import org.cohorte.figures.Indicator;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.foundation.text.Numbers;
import org.cohorte.releases.Definition;
import org.cohorte.releases.Edition;
import org.cohorte.releases.ElsewhereFigure;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;

/** Figures of an edition as people read them. */
public final class FigureTexts {

    /** The share of those of whom a characteristic is not known, beside the share that leaves them out. */
    private static final Map<String, String> UNKNOWN = Map.of("women-share", "gender-unknown-share", "at-or-below-bac-share", "education-level-unknown-share",
            "qpv-share", "qpv-unknown-share", "out-of-work-share", "entry-situation-unknown-share");

    /** What stands where there is no case to count; a figure that is not told has a mark of its own. */
    static final String NONE = "—";

    private final Edition edition;
    private final Language language;
    private final Messages messages;

    public FigureTexts(Edition edition, Language language) {
        this.edition = edition;
        this.language = language;
        this.messages = Messages.of(FigureTexts.class, language);
    }

    Language language() {
        return language;
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    boolean has(String key) {
        return messages.has(key);
    }

    String whole(long number) {
        return Numbers.whole(number, language);
    }

    /** The value, or the mark that says why it is not told. */
    public String value(PublishedFigure figure) {
        if (!figure.isTold()) {
            return text("mark." + Cells.whyHidden(figure).key());
        }
        if (!figure.isShare()) {
            return whole(Long.parseLong(figure.value()));
        }
        return figure.denominator().isPresent() ? Numbers.share(figure.numerator().orElseThrow(), figure.denominator().orElseThrow(), language) : percent(figure.value());
    }

    String value(ElsewhereFigure figure) {
        return figure.unit().equals("percent") ? percent(figure.value()) : whole(Long.parseLong(figure.value()));
    }

    /** With one decimal, half up, where there are no counts to work it out from. */
    String percent(String value) {
        return tenths(new BigDecimal(value)) + (language == Language.FR ? "\u202f%" : "%");
    }

    /** A share in percent without its sign, where there is no room for it. */
    String unsigned(long numerator, long denominator) {
        return unsigned(Numbers.share(numerator, denominator, language));
    }

    static String unsigned(String share) {
        return share.replaceAll("\\s?\u202f?%$", "");
    }

    String tenths(BigDecimal number) {
        return Numbers.tenths(number.movePointRight(1).setScale(0, RoundingMode.HALF_UP).longValueExact(), language);
    }

    String value(String indicator, int year) {
        return value(FigureKey.ofNetwork(indicator, year));
    }

    String value(FigureKey key) {
        return figure(key).map(this::value).orElse(NONE);
    }

    boolean has(FigureKey key) {
        return figure(key).isPresent();
    }

    /** An estimate that is not shown is a figure without a value. */
    private Optional<PublishedFigure> figure(FigureKey key) {
        return edition.figureOrUntold(key);
    }

    /** "66,7 % (5 329 sur 7 994)", with a warning where they are few. */
    String response(Responses.Response response) {
        return text(response.isLow() ? "response.low" : "fact.response.text", Numbers.share(response.answers(), response.base(), language), whole(response.answers()), whole(response.base()));
    }

    /** Of a share: so many of so many; empty where it is not told or none. */
    String base(String indicator, int year) {
        return edition.figure(indicator, year).map(this::base).orElse("");
    }

    String base(PublishedFigure figure) {
        return figure.isTold() ? base(figure.indicator(), figure.numerator(), figure.denominator()) : "";
    }

    String base(ElsewhereFigure figure) {
        return base(figure.indicator(), figure.numerator(), figure.denominator());
    }

    private String base(String indicator, Optional<Long> counted, Optional<Long> of) {
        if (of.isEmpty()) {
            return "";
        }
        String key = "base." + plain(indicator);
        String numerator = whole(counted.orElseThrow());
        String denominator = whole(of.get());
        return has(key) ? text("base", numerator, denominator, text(key)) : text("base.plain", numerator, denominator);
    }

    /** The indicator of which this is the rate over two years or the estimate. */
    static String plain(String indicator) {
        return Indicator.rawIdOf(indicator).replaceAll(Cells.POOLED + "$", "");
    }

    /** "Entre 48,3 % (aucun des silencieux) et 81,6 % (tous)": of a six-month rate, where all that they follow from is told. */
    Optional<String> bounds(FigureKey key) {
        return edition.answers(key).map(a -> text("bounds", Numbers.share(a.counted(), a.base(), language), Numbers.share(a.countedAtMost(), a.base(), language)));
    }

    /** What is not known beside a share that leaves it out, of the same member. */
    Optional<String> unknownOf(FigureKey key) {
        String unknown = UNKNOWN.get(key.indicator());
        if (unknown != null) {
            return edition.figure(key.of(unknown)).filter(PublishedFigure::isTold).map(f -> text("unknown", value(f), text("unknown." + key.indicator())));
        }
        Optional<PublishedFigure> answers = edition.figure(key.of("outcome-response-rate")).filter(PublishedFigure::isTold);
        return answers.filter(_ -> has("silent." + key.indicator())).map(a -> text("silent." + key.indicator(),
                whole(a.denominator().orElseThrow() - a.numerator().orElseThrow()), whole(a.denominator().orElseThrow())));
    }

    /** The figure as a sentence. */
    public String statement(PublishedFigure figure) {
        String key = "statement." + figure.indicator();
        // a count is also given as a number, by which the words agree
        return has(key) ? text(key, value(figure), figure.isShare() ? 0 : Long.parseLong(figure.value())) : text("statement", title(figure.indicator()), value(figure));
    }

    /** The title of an indicator with what it is split by; a comma closes what stands behind one: "taux, redressé, par région". */
    String tableTitle(String indicator, String dimensions) {
        String title = title(indicator);
        return dimensions.isEmpty() ? title : title + (title.contains(", ") ? ", " : " ") + byName(dimensions);
    }

    /** By region and gender. */
    String byName(String dimensions) {
        if (dimensions.isEmpty()) {
            return text("by.network");
        }
        String[] names = dimensions.split("\\*");
        return names.length == 1 ? text("by." + names[0]) : text("by.two", text("by." + names[0]), text("by." + names[1]));
    }

    /** 2019-2020. */
    String twoYears(int year) {
        return text("two-years", String.valueOf(year - 1), String.valueOf(year));
    }

    public String yearOf(FigureKey key) {
        return key.indicator().endsWith(Cells.POOLED) ? twoYears(key.year()) : String.valueOf(key.year());
    }

    /** Title, member and year. */
    String shortName(FigureKey key) {
        String where = key.isOfNetwork() ? "" : " (" + edition.labels().label(key, language) + ")";
        return title(key.indicator()) + where + ", " + yearOf(key);
    }

    public String title(String indicator) {
        Optional<Definition> found = edition.definition(indicator);
        return found.isEmpty() && indicator.endsWith(Cells.POOLED) ? text("title.two-years", title(plain(indicator)))
                : found.map(d -> d.title().in(language)).orElse(indicator);
    }

    public String definition(String indicator) {
        return edition.definition(indicator).map(d -> d.definition().in(language)).orElse("");
    }

    /** Why there is no value: nothing to divide by, or a protected figure. */
    Optional<String> whyNone(String indicator, int year) {
        Optional<PublishedFigure> figure = figure(FigureKey.ofNetwork(indicator, year));
        return figure.isEmpty() ? Optional.of(text("none.base")) : figure.get().isTold() ? Optional.empty()
                : Optional.of(text(figure.get().isWithheld() ? "why.not-shown" : "none.hidden"));
    }
}
