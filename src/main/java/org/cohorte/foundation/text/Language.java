package org.cohorte.foundation.text;

import java.util.Locale;
import java.util.stream.Stream;

import org.cohorte.foundation.home.Setting;

/** The languages that the product speaks. */
public enum Language {
    FR(Locale.FRANCE), EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == FR ? EN : FR;
    }

    /** Of what is said in both languages, what is said in this one. */
    public String choose(String french, String english) {
        return this == FR ? french : english;
    }

    public String code() {
        return locale.getLanguage();
    }

    /** The language of the terminal: {@code COHORTE_LANG}, else English where the locale is English, else French. */
    public static Language ofTerminal() {
        String wanted = Setting.LANGUAGE.value().orElseGet(() -> Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(System::getenv).filter(v -> v != null && !v.isBlank()).findFirst().orElse(""));
        return wanted.toLowerCase(Locale.ROOT).startsWith("en") ? EN : FR;
    }
}
