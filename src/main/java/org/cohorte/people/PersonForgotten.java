package org.cohorte.people;

/**
 * A person is being forgotten: every module that holds something of them wipes its own part in the same transaction. The birth date can
 * still be read from {@code people.card} while this is heard.
 *
 * @param person the one whose record stays, others being merged into it
 */
public record PersonForgotten(PersonId person) {}
