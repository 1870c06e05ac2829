package org.cohorte.foundation.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;

/** Gathers findings; the texts of a key are {@code key.sound} and {@code key.wrong}, with {@code key.remedy}. */
final class Findings {

    private final Messages texts;
    private final List<Finding> found = new ArrayList<>();

    Findings(Language language) {
        this.texts = Messages.of(Findings.class, language);
    }

    void add(boolean sound, String key, Object... details) {
        found.add(sound
                ? new Finding(texts.text(key + ".sound", details), Optional.empty())
                : new Finding(texts.text(key + ".wrong", details), Optional.of(texts.text(key + ".remedy", details))));
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
