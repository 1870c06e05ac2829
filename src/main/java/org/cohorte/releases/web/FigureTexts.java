package org.cohorte.releases.web;

import java.util.Optional;

import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.foundation.text.Numbers;
import org.cohorte.releases.Edition;
import org.cohorte.releases.PublishedFigure;

/** Figures of an edition as people read them. */
final class FigureTexts {

    /** What stands where a figure is not told or has no base. */
    static final String NONE = "—";

    private final Edition edition;
    private final Language language;
    private final Messages messages;

    FigureTexts(Edition edition, Language language) {
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

    String value(PublishedFigure figure) {
        if (!figure.isTold()) {
            return NONE;
        }
        return figure.isShare() ? Numbers.share(figure.numerator().orElseThrow(), figure.denominator().orElseThrow(), language) : whole(Long.parseLong(figure.value()));
    }

    String value(String indicator, int year) {
        return edition.figure(indicator, year).map(this::value).orElse(NONE);
    }

    /** Of a share: so many of so many; empty where it is not told or none. */
    String base(String indicator, int year) {
        return edition.figure(indicator, year).filter(f -> f.isTold() && f.isShare())
                .map(f -> text("base", whole(f.numerator().orElseThrow()), whole(f.denominator().orElseThrow()), text("base." + indicator))).orElse("");
    }

    String title(String indicator) {
        return edition.definition(indicator).map(d -> language == Language.FR ? d.title().fr() : d.title().en()).orElse(indicator);
    }

    String definition(String indicator) {
        return edition.definition(indicator).map(d -> language == Language.FR ? d.definition().fr() : d.definition().en()).orElse("");
    }

    /** Why there is no value: nothing to divide by, or a protected figure. */
    Optional<String> whyNone(String indicator, int year) {
        Optional<PublishedFigure> figure = edition.figure(indicator, year);
        return figure.isEmpty() ? Optional.of(text("none.base")) : figure.get().isTold() ? Optional.empty() : Optional.of(text("none.hidden"));
    }
}
