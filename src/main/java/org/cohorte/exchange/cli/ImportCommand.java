package org.cohorte.exchange.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.cohorte.exchange.checks.Findings;
import org.cohorte.exchange.checks.Rule;
import org.cohorte.exchange.format.DeliveredPackage;
import org.cohorte.exchange.format.ExchangeTexts;
import org.cohorte.exchange.importing.FindingsReport;
import org.cohorte.exchange.importing.ImportOutcome;
import org.cohorte.exchange.importing.PackageImport;
import org.cohorte.foundation.cli.CommandLineRun;
import org.cohorte.foundation.cli.Installation;
import org.cohorte.foundation.cli.Refusal;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.jobs.Jobs;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes an exchange package in. */
@Command(name = "import", description = "Check an exchange package and take it in: all of it, or nothing where it has an error.", mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PACKAGE", description = "A folder or a zip file, as datapackage.json describes it.")
    private Path path;

    @Option(names = "--source", paramLabel = "NAME", description = "Put NAME: before every identifier, so that two senders never collide.")
    private String source = "";

    @Option(names = "--dry-run", description = "Look only: say what would change and what is wrong.")
    private boolean dryRun;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Messages texts = ExchangeTexts.in(Language.ofTerminal());
        if (!source.isEmpty() && !source.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,19}")) {
            throw new picocli.CommandLine.ParameterException(spec.commandLine(), texts.text("import.sourceForm"));
        }
        if (!path.toFile().exists()) {
            throw new Refusal(texts.text("package.missing", path));
        }
        try (Installation installation = Installation.open();
                DeliveredPackage delivered = DeliveredPackage.open(path, installation.get(Home.class))) {
            ImportOutcome outcome = installation.get(Jobs.class).run("import", Actor.delivery(delivered.name()), installation.get(Progress.class),
                    progress -> installation.get(PackageImport.class).run(delivered, source, dryRun, progress));
            return say(outcome, delivered, installation.get(Home.class).reports(), texts);
        }
    }

    private int say(ImportOutcome outcome, DeliveredPackage delivered, Path reports, Messages texts) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Findings findings = outcome.findings();
        new FindingsReport(findings, texts).print(err);
        if (!findings.counts().isEmpty()) {
            Path list = reports.resolve("import-" + delivered.name().replaceAll("[^A-Za-z0-9._-]", "_") + ".csv");
            err.println(texts.text("import.list", new FindingsReport(findings, texts).writeTo(list)));
        }
        long warnings = findings.count(Rule.Severity.WARNING);
        if (warnings > 0) {
            err.println(texts.text("import.warnings", warnings));
        }
        return switch (outcome) {
            case ImportOutcome.Refused _ -> {
                err.println(texts.text("import.refused", delivered.name(), findings.count(Rule.Severity.ERROR)));
                yield CommandLineRun.REFUSED;
            }
            case ImportOutcome.Accepted accepted -> {
                err.println(texts.text(accepted.dryRun() ? "import.dryRun" : "import.done", delivered.name()));
                printCounts(accepted, texts);
                yield CommandLineRun.DONE;
            }
        };
    }

    private void printCounts(ImportOutcome.Accepted accepted, Messages texts) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-18s %12s %12s %12s%n", (Object[]) texts.text("counts.header").split(";"));
        accepted.counts().forEach(c -> out.printf("%-18s %12d %12d %12d%n", c.table(), c.added(), c.changed(), c.same()));
        out.flush();
    }
}
