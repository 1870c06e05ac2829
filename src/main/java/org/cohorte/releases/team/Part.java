package org.cohorte.releases.team;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;

/** The parts of a draft that have a page of their own. */
enum Part {
    BASIS("donnees", "data"),
    NOTES("notes", "notes"),
    GROUPS("groupes", "groups"),
    SENTENCES("phrases", "sentences"),
    READERS("lecteurs", "readers"),
    PROVIDERS("organismes", "providers"),
    ELSEWHERE("ailleurs", "elsewhere");

    private final Bilingual path;

    Part(String french, String english) {
        this.path = new Bilingual(french, english);
    }

    /** The last part of its address. */
    String path(Language language) {
        return path.in(language);
    }
}
