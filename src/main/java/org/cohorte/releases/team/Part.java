package org.cohorte.releases.team;

/** The parts of a draft that have a page of their own. */
enum Part {
    BASIS("donnees", "data"),
    NOTES("notes", "notes"),
    SENTENCES("phrases", "sentences"),
    READERS("lecteurs", "readers"),
    PROVIDERS("organismes", "providers"),
    ELSEWHERE("ailleurs", "elsewhere");

    private final String french;
    private final String english;

    Part(String french, String english) {
        this.french = french;
        this.english = english;
    }

    String french() {
        return french;
    }

    String english() {
        return english;
    }
}
