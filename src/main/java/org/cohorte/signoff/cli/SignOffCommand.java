package org.cohorte.signoff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.cohorte.foundation.cli.CommandLineRun;
import org.cohorte.foundation.cli.Installation;
import org.cohorte.foundation.cli.Refusal;
import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.signoff.RecordingOutcome;
import org.cohorte.signoff.SignOffs;
import org.cohorte.signoff.WordList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Records the word of providers on their figures of a year, from a list. */
@Command(name = "signoff", mixinStandardHelpOptions = true,
        description = "Record the word of providers on their figures of a year: a CSV or XLSX with provider_id, word (confirmed, contested), given_on, reference.")
public final class SignOffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "YEAR", description = "The year that they speak of.")
    private int year;

    @Parameters(index = "1", paramLabel = "FILE", description = "The list.")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Language language = Language.ofTerminal();
        Messages texts = Messages.of(SignOffCommand.class, language);
        if (!Files.isRegularFile(file)) {
            throw new Refusal(texts.text("missing", file));
        }
        WordList list = WordList.read(file);
        refuseWith(list.mistakes(), texts, language);
        try (Installation installation = Installation.open()) {
            switch (installation.get(SignOffs.class).record(year, list.words(), Actor.delivery(file.getFileName().toString()))) {
                case RecordingOutcome.Recorded(int changed, int same) -> spec.commandLine().getErr().println(texts.text("recorded", String.valueOf(year), changed, same));
                case RecordingOutcome.UnknownProviders(var identifiers) -> refuseWith(list.unknown(identifiers), texts, language);
            }
            return CommandLineRun.DONE;
        }
    }

    private void refuseWith(List<WordList.Mistake> mistakes, Messages texts, Language language) {
        if (!mistakes.isEmpty()) {
            mistakes.forEach(mistake -> spec.commandLine().getErr().println(mistake.text(language)));
            throw new Refusal(texts.text("refused", file.getFileName(), mistakes.size()));
        }
    }
}
