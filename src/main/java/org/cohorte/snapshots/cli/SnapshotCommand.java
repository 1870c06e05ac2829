package org.cohorte.snapshots.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.cohorte.foundation.cli.CommandLineRun;
import org.cohorte.foundation.cli.Installation;
import org.cohorte.foundation.cli.Refusal;
import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.jobs.Jobs;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.snapshots.Manifest;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.Snapshots;
import org.cohorte.snapshots.Taking;
import org.cohorte.snapshots.TakingOutcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes a snapshot of the records. */
@Command(name = "snapshot", mixinStandardHelpOptions = true,
        description = "Take a dated, pseudonymised snapshot of the records: Parquet files and a manifest. Prints its id.")
public final class SnapshotCommand implements Callable<Integer> {

    @Option(names = "--day", paramLabel = "DAY", description = "The day to which the records speak (YYYY-MM-DD), today in Europe/Paris by default.")
    private @Nullable LocalDate day;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Messages texts = Messages.of(SnapshotCommand.class, Language.ofTerminal());
        try (Installation installation = Installation.open()) {
            Taking wanted = day == null ? Taking.ofToday() : Taking.of(day);
            return switch (installation.get(Jobs.class).run("snapshot", Actor.job("command-line"), installation.get(Progress.class),
                    progress -> installation.get(Snapshots.class).take(wanted, progress))) {
                case TakingOutcome.Taken(Snapshot snapshot) -> say(snapshot, texts);
                case TakingOutcome.AlreadyThere(Snapshot snapshot) -> throw new Refusal(texts.text("snapshot.alreadyThere", snapshot.manifest().id()));
                case TakingOutcome.DayToCome(LocalDate asked, LocalDate today) ->
                    throw new Refusal(texts.text("snapshot.dayToCome", asked.toString(), today.toString()));
            };
        }
    }

    private int say(Snapshot snapshot, Messages texts) {
        Manifest manifest = snapshot.manifest();
        var err = spec.commandLine().getErr();
        err.println(texts.text("snapshot.taken", manifest.day().toString(), snapshot.folder()));
        manifest.files().forEach(file -> err.println(texts.text("snapshot.file", file.name(), file.rows())));
        Manifest.OutsideNetwork outside = manifest.outsideNetwork();
        err.println(texts.text("snapshot.outside", outside.sessions(), outside.applications(), outside.enrolments(), outside.outcomes()));
        if (manifest.invented()) {
            err.println(texts.text("snapshot.invented"));
        }
        spec.commandLine().getOut().println(manifest.id());
        return CommandLineRun.DONE;
    }
}
