package org.cohorte.people;

/** Tells identifiers of people who were forgotten, so that a delivery does not bring them back. */
public interface ForgottenIdentifiers {

    /** Whether anybody was ever forgotten here. */
    boolean areThere();

    /** As they stand now; made once for a delivery, asked for each of its rows. */
    Recognition recognition();

    /** Whether an identifier is that of somebody who was forgotten. */
    interface Recognition {
        boolean isForgotten(String identifier);
    }
}
