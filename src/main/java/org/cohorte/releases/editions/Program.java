package org.cohorte.releases.editions;

/** The program that makes editions. */
final class Program {

    private Program() {}

    /** In the jar's manifest; empty where it runs unpacked. */
    static String version() {
        String version = Program.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }
}
