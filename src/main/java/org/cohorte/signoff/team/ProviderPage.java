package org.cohorte.signoff.team;

import java.util.List;

import org.cohorte.foundation.forms.Choice;
import org.cohorte.foundation.forms.FilledForm;

/**
 * A provider in a year; values ready to show.
 *
 * @param word   what it says of its figures, or that it says nothing
 * @param action where its word is sent; empty where the reader may not
 */
public record ProviderPage(YearAddresses words, String back, String backLabel, String name, String lead, String done, String word, String wordKind, List<Line> counts,
                           List<Line> tasks, List<String> history, String action, FilledForm form, List<Choice> kinds) {

    /** A count with its label, and its share of its base where it has one. */
    public record Line(String label, String value, String share) {}
}
