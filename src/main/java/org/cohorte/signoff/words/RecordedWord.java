package org.cohorte.signoff.words;

import java.time.Instant;

import org.cohorte.signoff.ProviderWord;

/**
 * A word as it was recorded.
 *
 * @param holds whether no later one supersedes it
 */
public record RecordedWord(ProviderWord word, Instant at, boolean holds) {}
