package org.cohorte.releases.team;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;

/** What is done to a version by one button. */
enum Act {
    COMPUTE("calcul", "computation"),
    STOP("calcul/arret", "computation/stop"),
    EXPLAIN("explications", "explanations"),
    SUBMIT("relecture", "review"),
    SEND_BACK("retour", "return"),
    APPROVE("approbation", "approval"),
    SCHEDULE("heure", "hour"),
    UNSCHEDULE("heure/annulation", "hour/cancellation"),
    PUBLISH("publication", "publication"),
    AMEND("rectification", "amendment"),
    WITHDRAW("retrait", "withdrawal"),
    ABANDON("abandon", "abandonment");

    private final Bilingual path;

    Act(String french, String english) {
        this.path = new Bilingual(french, english);
    }

    /** The last part of its address. */
    String path(Language language) {
        return path.in(language);
    }
}
