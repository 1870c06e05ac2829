package org.cohorte.demo.network;

/**
 * How large an invented network is.
 *
 * @param copies           of the network that the bilan of 2020 describes, each with people of its own
 * @param timesTheProviders so many times its providers, with the same number of people in smaller groups
 */
public record NetworkSize(int copies, int timesTheProviders) {

    /** The network that the bilan describes. */
    public static final NetworkSize OF_THE_BILAN = new NetworkSize(1, 1);

    public NetworkSize {
        if (copies < 1 || timesTheProviders < 1) {
            throw new IllegalArgumentException("no network of " + copies + " copies with " + timesTheProviders + " times the providers");
        }
    }

    public static NetworkSize copies(int copies) {
        return new NetworkSize(copies, 1);
    }
}
