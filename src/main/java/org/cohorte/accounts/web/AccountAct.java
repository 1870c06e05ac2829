package org.cohorte.accounts.web;

/** What can be done to an account beside changing it; the last part of its address in both languages. */
public enum AccountAct {
    CLOSING("fermeture", "closing"), REOPENING("reouverture", "reopening"), ACCESS("acces", "access"), SECOND_FACTOR("second-facteur", "second-factor");

    private final String french;
    private final String english;

    AccountAct(String french, String english) {
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
