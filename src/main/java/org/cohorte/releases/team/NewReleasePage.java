package org.cohorte.releases.team;

import java.util.List;

import org.cohorte.foundation.forms.Choice;
import org.cohorte.foundation.forms.FilledForm;

/** The form of a new draft, and of what the figures of a draft are computed from. */
public record NewReleasePage(WorkAddresses words, String title, String lead, String action, String back, String backLabel, boolean isNew, FilledForm form, List<Choice> snapshots,
                             List<Choice> shares, Tables tables) {

    /**
     * The tables that a release can have.
     *
     * @param usual  the chosen ones in their order, then the standard ones that are not
     * @param others every other two breakdowns
     */
    public record Tables(int chosen, List<Row> usual, List<Row> others) {}

    /** A table with the fields of the form. */
    public record Row(String code, String label, boolean chosen, String position) {}
}
