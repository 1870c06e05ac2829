package org.cohorte.releases.lifecycle;

import java.time.Instant;

import org.cohorte.foundation.history.Actor;

/** A step in the life of a version: from where to where, when, by whom, and why where someone said so. */
public record Transition(long id, VersionState from, VersionState to, Instant at, Actor by, String reason) {}
