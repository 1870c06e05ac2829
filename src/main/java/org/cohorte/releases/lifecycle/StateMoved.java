package org.cohorte.releases.lifecycle;

import org.cohorte.releases.EditionAddress;

/** A version went to another state; told when that is committed, within this instance. */
record StateMoved(EditionAddress address, VersionState to) {}
