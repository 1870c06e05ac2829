package org.cohorte.foundation.text;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of one module in one language, from {@code messages_fr.properties} and {@code messages_en.properties} beside its classes. */
public final class Messages {

    private final ResourceBundle bundle;
    private final Language language;

    private Messages(ResourceBundle bundle, Language language) {
        this.bundle = bundle;
        this.language = language;
    }

    /** @param owner a class in the package beside which the files stand */
    public static Messages of(Class<?> owner, Language language) {
        String base = owner.getPackageName().replace('.', '/') + "/messages";
        return new Messages(ResourceBundle.getBundle(base, language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)), language);
    }

    /** The text of a key in both languages at once. */
    public static Bilingual inBoth(Class<?> owner, String key, Object... arguments) {
        return new Bilingual(of(owner, Language.FR).text(key, arguments), of(owner, Language.EN).text(key, arguments));
    }

    public Language language() {
        return language;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The text of a key that there may not be. */
    public Optional<String> find(String key, Object... arguments) {
        return has(key) ? Optional.of(text(key, arguments)) : Optional.empty();
    }

    /** The text of a key, its places {0}, {1}, … filled (java.text.MessageFormat: an apostrophe is written twice). */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }
}
