package org.cohorte.foundation.installation;

/** The program that runs, of which every edition tells the version. */
public final class Program {

    private Program() {}

    /** In the jar's manifest, with the commit where the build knew it (0.1.0+1cf769d9436a); {@code unpackaged} where classes run by themselves. */
    public static String version() {
        String version = Program.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }
}
