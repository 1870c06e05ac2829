package org.cohorte.releases.team;

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

    private final String french;
    private final String english;

    Act(String french, String english) {
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
