package org.cohorte.figures;

/** Published figures that no numbers fit: one of them at least is wrong. */
public final class ContradictoryPublication extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String count;

    /** @param count no number fits all that is said of it and of those connected with it: {@code women 2020 region=84} */
    public ContradictoryPublication(String count, Throwable cause) {
        super("The published figures contradict each other: no numbers fit all that they say of " + count + " and of figures connected with it", cause);
        this.count = count;
    }

    public String count() {
        return count;
    }
}
