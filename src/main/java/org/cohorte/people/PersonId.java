package org.cohorte.people;

/** Our key of a person; it says nothing outside this installation. */
public record PersonId(long value) {}
