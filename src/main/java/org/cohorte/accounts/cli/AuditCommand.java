package org.cohorte.accounts.cli;

import java.util.List;
import java.util.concurrent.Callable;

import org.cohorte.accounts.audit.AuditReading;
import org.cohorte.accounts.audit.AuditReading.Line;
import org.cohorte.foundation.cli.CommandLineRun;
import org.cohorte.foundation.cli.Installation;
import org.cohorte.foundation.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The audit trail, newest first. */
@Command(name = "audit", mixinStandardHelpOptions = true, description = "Show the audit trail, newest first: number, instant, who, act, object, apart by tabs.")
public final class AuditCommand implements Callable<Integer> {

    @Option(names = "--lines", paramLabel = "N", defaultValue = "100", description = "At most so many lines, ${DEFAULT-VALUE} by default.")
    private int lines;

    @Option(names = "--before", paramLabel = "NUMBER", defaultValue = "9223372036854775807", showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
            description = "Only lines older than the one of this number.")
    private long before;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Installation installation = Installation.open()) {
            List<Line> found = installation.get(AuditReading.class).lines(lines, before, Language.ofTerminal());
            found.forEach(line -> spec.commandLine().getOut().println(String.join("\t", Long.toString(line.number()), line.at(), line.who(), line.act(), line.object())));
            return CommandLineRun.DONE;
        }
    }
}
