package org.cohorte.exchange.team;

import java.util.List;

import org.cohorte.foundation.forms.FilledForm;

/** The packages that wait, a form for a new one, and those taken in earlier; values ready to show. */
public record DeliveriesPage(DeliveryAddresses words, FilledForm form, List<Waiting> waiting, List<Taken> taken) {

    /** A package that waits for a person's word or for its turn. */
    public record Waiting(String address, String name, String at, String state) {}

    /** A delivery. */
    public record Taken(String at, String name, String source, boolean invented, String added, String changed, String same, List<Table> tables) {}

    /** Rows of one table. */
    public record Table(String name, String added, String changed, String same) {}
}
