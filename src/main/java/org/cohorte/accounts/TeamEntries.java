package org.cohorte.accounts;

import java.util.List;

import org.cohorte.foundation.text.Language;

/** The entries that a module adds to the team's navigation: any bean of this type is asked. */
public interface TeamEntries {

    List<TeamEntry> in(Language language);
}
