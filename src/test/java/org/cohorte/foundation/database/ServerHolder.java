package org.cohorte.foundation.database;

import java.io.IOException;
import java.nio.file.Path;

import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;

/** A program of its own that uses a home's server until its standard input ends, or until it is killed. Argument: the home. */
final class ServerHolder {

    private ServerHolder() {}

    public static void main(String[] arguments) throws IOException {
        try (EmbeddedServer server = EmbeddedServer.acquire(new Home(Path.of(arguments[0])), Progress.silent())) {
            System.out.println(server.address().port());
            while (System.in.read() >= 0) {
                // until the end
            }
        }
    }
}
