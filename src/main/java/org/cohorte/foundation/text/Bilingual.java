package org.cohorte.foundation.text;

/** A text in both languages. */
public record Bilingual(String fr, String en) {

    /** Says nothing. */
    public static final Bilingual NONE = new Bilingual("", "");

    /** A name that is the same in both. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    public String in(Language language) {
        return language.choose(fr, en);
    }

    public boolean isEmpty() {
        return fr.isBlank() && en.isBlank();
    }
}
