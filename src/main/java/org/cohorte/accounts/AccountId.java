package org.cohorte.accounts;

/** The key of an account of ours; it means nothing outside. */
public record AccountId(long value) {}
