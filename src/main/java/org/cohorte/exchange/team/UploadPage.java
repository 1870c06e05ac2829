package org.cohorte.exchange.team;

import java.util.List;

import org.cohorte.exchange.importing.FindingsReport;

/**
 * A package that was handed in, ready to show.
 *
 * @param state    what it is at, as a class of the page
 * @param percent  of the step under way; empty where it is not known
 * @param takeIn   where to say so; empty where it cannot be taken in
 * @param giveUp   where to say so; empty while something is under way
 * @param findings where the whole list is; empty where nothing was found
 * @param more     how many findings are in the list only
 */
public record UploadPage(DeliveryAddresses words, String name, String source, String state, String heading, String text, boolean underWay, String follow, String step,
                         String percent, String takeIn, String giveUp, String findings, String more, List<FindingsReport.Row> rows, List<DeliveriesPage.Table> tables) {}
