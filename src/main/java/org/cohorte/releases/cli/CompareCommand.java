package org.cohorte.releases.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.cohorte.foundation.cli.CommandLineRun;
import org.cohorte.foundation.cli.Refusal;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.releases.Edition;
import org.cohorte.releases.editions.Comparing;
import org.cohorte.releases.editions.Comparison;
import org.cohorte.releases.editions.ComparisonTable;
import org.cohorte.releases.editions.ComparisonText;
import org.cohorte.snapshots.SnapshotComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which figures moved between two editions, and why; needs no database. */
@Command(name = "compare", mixinStandardHelpOptions = true,
        description = "Say what moved from one edition to another and why: late records, corrections, definitions, settings, disclosure control.")
public final class CompareCommand implements Callable<Integer> {

    /** What to print. */
    public enum Format { TEXT, CSV }

    @Parameters(index = "0", paramLabel = "A", description = "The edition before: a release, a version (2020/v1) or a folder.")
    private String earlier;

    @Parameters(index = "1", paramLabel = "B", description = "The edition after.")
    private String later;

    @Option(names = "--format", paramLabel = "text|csv", description = "A text (default), or every figure that moved as CSV.", defaultValue = "text")
    private Format format;

    @Spec
    private CommandSpec spec;

    private final Language language = Language.ofTerminal();
    private final Messages texts = Messages.of(CompareCommand.class, language);

    @Override
    public Integer call() {
        Comparing comparing = new Comparing(Home.ofEnvironment());
        Edition before = edition(comparing, earlier);
        Edition after = edition(comparing, later);
        Comparison comparison = Comparison.of(before, after);
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case CSV -> ComparisonTable.print(comparison, out);
            case TEXT -> {
                Optional<SnapshotComparison> records = comparing.records(before, after);
                new ComparisonText(comparison, records, language).lines().forEach(out::println);
            }
        }
        out.flush();
        return CommandLineRun.DONE;
    }

    private Edition edition(Comparing comparing, String named) {
        return comparing.find(named).orElseThrow(() -> new Refusal(texts.text("noEdition", named, String.join(", ", comparing.addresses()))));
    }
}
