package org.cohorte.releases.lifecycle;

/** Someone asked a computation to stop; what was done so far is of no use. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stopped() {
        super("stopped on request");
    }
}
