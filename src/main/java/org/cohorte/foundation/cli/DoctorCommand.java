package org.cohorte.foundation.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/** Says what is wrong with an installation. */
@Command(name = "doctor", description = "Say what is wrong with this installation: JDK, port, disk, database and whether it flushes, clock.")
public final class DoctorCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        try (Installation installation = Installation.open()) {
            System.out.println(installation.get(org.cohorte.foundation.database.DatabaseAccess.class));
        }
        return 0;
    }
}
