package org.cohorte.accounts;

/**
 * An entry of the team's navigation.
 *
 * @param right   who sees it
 * @param order   where it stands: accounts 900, audit trail 910; the work of the year comes before
 * @param address in the language asked for
 */
public record TeamEntry(Right right, int order, String address, String label) {}
