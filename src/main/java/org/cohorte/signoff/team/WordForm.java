package org.cohorte.signoff.team;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.cohorte.foundation.forms.FieldError;
import org.cohorte.foundation.forms.FilledForm;
import org.cohorte.signoff.ProviderWord;
import org.cohorte.signoff.state.ProviderState;

/** The word of one provider as a form. */
record WordForm(String word, String givenOn, String reference) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int LONGEST_REFERENCE = 120;

    static WordForm of(Map<String, String> sent) {
        return new WordForm(sent.getOrDefault("word", "").strip(), sent.getOrDefault("givenOn", "").strip(), sent.getOrDefault("reference", "").strip());
    }

    /** What it says already. */
    static FilledForm filled(ProviderState provider) {
        return provider.word().map(word -> new WordForm(code(word.kind()), word.givenOn().toString(), word.reference()).filled()).orElse(FilledForm.blank());
    }

    static String code(ProviderWord.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    FilledForm filled() {
        return FilledForm.of(Map.of("word", word, "givenOn", givenOn, "reference", reference));
    }

    private Optional<ProviderWord.Kind> kind() {
        return Arrays.stream(ProviderWord.Kind.values()).filter(kind -> code(kind).equals(word)).findFirst();
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(givenOn));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    List<FieldError> errors(YearAddresses words) {
        List<FieldError> errors = new ArrayList<>();
        if (kind().isEmpty()) {
            errors.add(error("word", "missing", words));
        }
        if (day().isEmpty()) {
            errors.add(error("givenOn", "unreadable", words));
        } else if (day().get().isAfter(LocalDate.now(PARIS))) {
            errors.add(error("givenOn", "to-come", words));
        }
        if (reference.length() > LONGEST_REFERENCE) {
            errors.add(error("reference", "long", words));
        }
        return errors;
    }

    static FieldError error(String field, String code, YearAddresses words, Object... arguments) {
        String key = "error." + field + "." + code;
        return new FieldError(field, code, words.text(key, arguments), words.text(key + ".mend"));
    }

    /** Of a form without errors. */
    ProviderWord of(ProviderState provider) {
        return new ProviderWord(provider.identifier(), kind().orElseThrow(), day().orElseThrow(), reference);
    }
}
