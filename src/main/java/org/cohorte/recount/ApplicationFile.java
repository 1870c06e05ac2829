package org.cohorte.recount;

import java.time.LocalDate;

/** An application file: who applied, when, what became of it, and the profile stated in it. */
record ApplicationFile(long person, LocalDate submittedOn, String status, Profile profile) {

    boolean isAdmitted() {
        return status.equals("admitted");
    }

    /** Admitted, declined or refused. */
    boolean isClosed() {
        return switch (status) {
            case "admitted", "declined", "refused" -> true;
            default -> false;
        };
    }
}
