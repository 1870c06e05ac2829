package org.cohorte.signoff;

import java.util.List;
import java.util.Map;

import org.cohorte.foundation.history.Actor;

/** The word of providers on their figures, a year at a time. */
public interface SignOffs {

    /** The word that holds of each provider that gave one on the year, by the provider's identifier. */
    Map<String, ProviderWord> of(int year);

    /** Records words on a year, all or none; a word that holds already changes nothing, another one supersedes it. */
    RecordingOutcome record(int year, List<ProviderWord> words, Actor by);
}
