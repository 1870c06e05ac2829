package org.cohorte.releases.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.cohorte.figures.CountedRecords.Part;
import org.cohorte.figures.Indicators;
import org.cohorte.foundation.cli.CommandLineRun;
import org.cohorte.foundation.cli.Refusal;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.lifecycle.TeamReleases;
import org.cohorte.releases.tracing.TraceCsv;
import org.cohorte.releases.tracing.TraceOutcome;
import org.cohorte.releases.tracing.Tracing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints the records that a figure counts, as the account named; the look is in its name in the audit trail. */
@Command(name = "trace", mixinStandardHelpOptions = true,
        description = "Print as CSV the records that a figure of a release counts. The look is recorded in the audit trail.")
public final class TraceCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "RELEASE")
    private String release;

    @Parameters(index = "1", paramLabel = "FIGURE", description = "As in its address: women-share/2020, or women-share/2020/region/53.")
    private String figure;

    @Option(names = "--base", description = "Those that a share divides by, not those of its numerator.")
    private boolean base;

    @ParentCommand
    private ReleaseCommand parent;

    @Spec
    private CommandSpec spec;

    private final Messages texts = Messages.of(TraceCommand.class, Language.ofTerminal());

    @Override
    public Integer call() {
        FigureKey key = key();
        return parent.as(installation -> {
            EditionAddress address = parent.address(installation, release);
            if (installation.get(TeamReleases.class).preview(address).flatMap(edition -> edition.figureOrUntold(key)).isEmpty()) {
                throw new Refusal(texts.text("trace.noFigure", address.path(), key));
            }
            if (base && Indicators.find(key.indicator()).filter(indicator -> indicator.denominator().isEmpty()).isPresent()) {
                throw new Refusal(texts.text("trace.noBase", key.indicator()));
            }
            PrintWriter out = spec.commandLine().getOut();
            TraceCsv csv = new TraceCsv(out);
            return switch (installation.get(Tracing.class).all(address, key, base ? Part.DENOMINATOR : Part.NUMERATOR, csv::write)) {
                case TraceOutcome.Found found -> {
                    csv.end();
                    spec.commandLine().getErr().println(texts.text("trace.counted", found.answer().count(), found.answer().records()));
                    yield CommandLineRun.DONE;
                }
                case TraceOutcome.SnapshotGone _ -> throw new Refusal(texts.text("trace.snapshotGone"));
                case TraceOutcome.DefinitionGone _ -> throw new Refusal(texts.text("trace.definitionGone"));
            };
        });
    }

    private FigureKey key() {
        List<String> parts = Arrays.asList(figure.split("/", -1));
        if (parts.size() != 2 && parts.size() != 4 || !parts.get(1).matches("\\d{4}")) {
            throw new ParameterException(spec.commandLine(), texts.text("trace.figure", figure));
        }
        return new FigureKey(parts.get(0), Integer.parseInt(parts.get(1)), parts.size() == 4 ? parts.get(2) : "", parts.size() == 4 ? parts.get(3) : "");
    }
}
