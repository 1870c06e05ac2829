package org.cohorte.releases.team;

import java.util.List;

import org.cohorte.foundation.forms.Choice;
import org.cohorte.foundation.forms.FilledForm;

/** The form of a new draft, and of what the figures of a draft are computed from. */
public record NewReleasePage(WorkAddresses words, String title, String lead, String action, String back, String backLabel, boolean isNew, FilledForm form, List<Choice> snapshots,
                             List<Choice> shares, List<Choice> tables) {}
