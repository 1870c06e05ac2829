package org.cohorte.figures;

/** Published figures that no numbers fit: one of them at least is wrong. */
public final class ContradictoryPublication extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String count;

    /** @param count of which no number fits all that is said of it: {@code women 2020 region=84} */
    public ContradictoryPublication(String count, Throwable cause) {
        super("The published figures contradict each other: no number fits all that they say of " + count, cause);
        this.count = count;
    }

    public String count() {
        return count;
    }
}
