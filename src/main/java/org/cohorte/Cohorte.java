package org.cohorte;

import org.cohorte.accounts.cli.AccountCommand;
import org.cohorte.accounts.cli.AuditCommand;
import org.cohorte.demo.cli.BenchCommand;
import org.cohorte.demo.cli.DemoCommand;
import org.cohorte.demo.cli.SynthCommand;
import org.cohorte.exchange.cli.ExportCommand;
import org.cohorte.exchange.cli.ImportCommand;
import org.cohorte.figures.cli.FiguresCommand;
import org.cohorte.foundation.cli.CommandLineRun;
import org.cohorte.foundation.cli.DoctorCommand;
import org.cohorte.foundation.cli.ServeCommand;
import org.cohorte.signoff.cli.SignOffCommand;
import org.cohorte.releases.cli.ReleaseCommand;
import org.cohorte.releases.cli.VerifyCommand;
import org.cohorte.snapshots.cli.SnapshotCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import picocli.CommandLine.Command;

/** The product: what a person types, and the Spring application behind it. */
@SpringBootApplication
@Modulithic(systemName = "Cohorte")
public class Cohorte {

    @Command(name = "cohorte", mixinStandardHelpOptions = true, versionProvider = CommandLineRun.Version.class,
            description = "The open information system of a network of inclusive training programmes for digital jobs.",
            synopsisSubcommandLabel = "COMMAND",
            footer = {"", "Settings are environment variables: COHORTE_HOME (data folder), COHORTE_PORT, COHORTE_DATABASE_URL, COHORTE_SITE_URL, COHORTE_LANG.",
                    "Results go to standard output, progress and messages to standard error.",
                    "Exit status: 0 done, 1 refused or failed, 2 wrong usage."},
            subcommands = {
                    DemoCommand.class,
                    ServeCommand.class,
                    ImportCommand.class,
                    ExportCommand.class,
                    SnapshotCommand.class,
                    SignOffCommand.class,
                    FiguresCommand.class,
                    ReleaseCommand.class,
                    VerifyCommand.class,
                    SynthCommand.class,
                    BenchCommand.class,
                    AccountCommand.class,
                    AuditCommand.class,
                    DoctorCommand.class,
            })
    static class Commands {}

    public static void main(String[] arguments) {
        int status = CommandLineRun.of(new Commands()).execute(arguments);
        if (status != CommandLineRun.STILL_SERVING) {
            System.exit(status);
        }
    }
}
