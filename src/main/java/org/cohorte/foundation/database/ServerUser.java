package org.cohorte.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.List;

import org.cohorte.foundation.home.Home;

/** As whom PostgreSQL runs: as we do, or, where we are root (whom it refuses), as an ordinary user of the system. */
record ServerUser(List<String> prefix, String name) {

    private static final List<String> CANDIDATES = List.of("postgres", "nobody");

    static ServerUser forThisProcess() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new ServerUser(List.of(), System.getProperty("user.name"));
        }
        for (String candidate : CANDIDATES) {
            if (exists(candidate)) {
                return new ServerUser(List.of("setpriv", "--reuid=" + candidate, "--regid=" + groupOf(candidate), "--clear-groups", "--"), candidate);
            }
        }
        throw new IllegalStateException("Started as root, and PostgreSQL refuses to run as root: make a user named postgres, or start as another user");
    }

    /** Gives a file to the user that the server runs as. */
    void own(Path file) throws IOException {
        if (!prefix.isEmpty()) {
            Files.setOwner(file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name));
        }
    }

    /** What to look at when a program of the server cannot even be started. */
    String hint(Home home) {
        return prefix.isEmpty() ? "" : " (started as root, so PostgreSQL runs as the user " + name + ", who must be able to enter "
                + home.root() + " and every folder above it; set COHORTE_HOME to such a folder, or start as another user)";
    }

    private static boolean exists(String user) {
        try {
            Path.of("/").getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
            return true;
        } catch (UserPrincipalNotFoundException e) {
            return false;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String groupOf(String user) {
        return user.equals("nobody") ? "nogroup" : user;
    }

}
