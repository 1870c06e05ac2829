package org.cohorte.figures.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.Figure;
import org.cohorte.figures.FigureFiles;
import org.cohorte.figures.KeyFigures;
import org.cohorte.figures.Selection;
import org.cohorte.figures.computation.DuckDbKeyFigures;
import org.cohorte.figures.computation.Statements;
import org.cohorte.foundation.cli.CommandLineRun;
import org.cohorte.foundation.cli.Refusal;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.snapshots.DamagedSnapshot;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.StoredSnapshots;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the key figures of a snapshot; needs no database. */
@Command(name = "figures", mixinStandardHelpOptions = true, description = "Print the key figures of a snapshot; docs/figures.md says what each means and how the file is written.")
public final class FiguresCommand implements Callable<Integer> {

    private static final Pattern YEARS = Pattern.compile("([0-9]{4})(?:-([0-9]{4}))?");

    @Option(names = "--year", paramLabel = "YEAR|FIRST-LAST", description = "One year or several; all where it is not given.")
    private @Nullable String years;

    @Option(names = "--by", paramLabel = "BREAKDOWN", description = "A breakdown (region), two of them (region*gender), or all: the network and every single breakdown. The network where it is not given.")
    private @Nullable String by;

    @Option(names = "--snapshot", paramLabel = "ID", description = "The snapshot, by its id or the beginning of it; the newest where it is not given.")
    private @Nullable String snapshot;

    @Option(names = "--format", paramLabel = "csv|json|table", description = "csv (default), json or table.")
    private FigureFiles format = FigureFiles.CSV;

    @Option(names = "--internal", description = "Figures that are not protected, for those who may see the records; not for publication.")
    private boolean internal;

    @Spec
    private CommandSpec spec;

    private final Messages texts = Messages.of(KeyFigures.class, Language.ofTerminal());

    @Override
    public Integer call() {
        Selection selection = selection();
        if (!internal && !selection.isOfNetworkOnly()) {
            throw new Refusal(texts.text("figures.internalOnly"));
        }
        Snapshot read = verified();
        KeyFigures keyFigures = new DuckDbKeyFigures(Statements.shipped());
        List<Figure> figures = internal ? keyFigures.unprotected(read, selection) : keyFigures.ofNetwork(read, selection);
        if (figures.isEmpty()) {
            spec.commandLine().getErr().println(texts.text("figures.none", read.manifest().id(), read.manifest().day().getYear()));
        }
        PrintWriter out = spec.commandLine().getOut();
        format.write(figures, out);
        out.flush();
        return CommandLineRun.DONE;
    }

    private Selection selection() {
        Selection selection = by == null ? Selection.network() : breakdowns(by);
        if (years == null) {
            return selection;
        }
        Matcher parts = YEARS.matcher(years);
        if (!parts.matches()) {
            throw new ParameterException(spec.commandLine(), texts.text("figures.years", years));
        }
        int first = Integer.parseInt(parts.group(1));
        int last = parts.group(2) == null ? first : Integer.parseInt(parts.group(2));
        if (first > last) {
            throw new ParameterException(spec.commandLine(), texts.text("figures.years", years));
        }
        return selection.ofYears(first, last);
    }

    private Selection breakdowns(String text) {
        try {
            return Selection.by(text);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), texts.text("figures.breakdown", text, Breakdown.allCodes()));
        }
    }

    private Snapshot snapshot() {
        StoredSnapshots stored = StoredSnapshots.of(Home.ofEnvironment());
        String wanted = snapshot;
        if (wanted == null) {
            return stored.newest().orElseThrow(() -> new Refusal(texts.text("figures.noSnapshot", Home.ofEnvironment().root())));
        }
        return stored.find(wanted).orElseThrow(() -> new ParameterException(spec.commandLine(), texts.text("figures.snapshotMissing", wanted,
                String.join(", ", stored.all().stream().map(s -> s.manifest().id()).toList()))));
    }

    /** Nothing is computed from a file that is not the one that was written. */
    private Snapshot verified() {
        try {
            return snapshot().verify();
        } catch (DamagedSnapshot damaged) {
            throw new Refusal(texts.text("figures.snapshotDamaged", damaged.file()));
        }
    }
}
