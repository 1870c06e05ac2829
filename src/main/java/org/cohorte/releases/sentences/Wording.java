package org.cohorte.releases.sentences;

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

    /** One language's numbers and phrases. */
    final class Words {

        private final Language language;
        private final Messages messages;

        private Words(Language language) {
            this.language = language;
            this.messages = Messages.of(Wording.class, language);
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

        /** With one decimal, none where it is 0: 59 %, 44,5 %. */
        String percent(PublishedFigure share) {
            String exact = Numbers.share(share.numerator().orElseThrow(), share.denominator().orElseThrow(), language);
            return exact.replaceFirst("[.,]0(?=\\D*$)", "");
        }

        /** With one decimal, also 26,0 %: where parts stand beside their whole. */
        String exactPercent(PublishedFigure share) {
            return Numbers.share(share.numerator().orElseThrow(), share.denominator().orElseThrow(), language);
        }

        /** An estimate, or a bound of it, with one decimal. */
        String percent(double value) {
            String digits = Numbers.tenths(java.math.BigDecimal.valueOf(value).movePointRight(1).setScale(0, java.math.RoundingMode.HALF_UP).longValueExact(), language);
            return digits + (language == Language.FR ? "\u202f%" : "%");
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

    private String in(Language language, Telling telling) {
        Words words = new Words(language);
        return words.sentence("sentence." + telling.text(), telling.places().apply(words));
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
