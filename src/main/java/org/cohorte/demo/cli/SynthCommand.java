package org.cohorte.demo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.cohorte.demo.network.InventedPackage;
import org.cohorte.demo.network.NetworkSize;
import org.cohorte.foundation.cli.CommandLineRun;
import org.cohorte.foundation.cli.Refusal;
import org.cohorte.foundation.cli.Terminal;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a package of invented people. */
@Command(name = "synth", mixinStandardHelpOptions = true, description = "Write an exchange package of invented people in which the published figures of 2020 hold.")
public final class SynthCommand implements Callable<Integer> {

    @Parameters(paramLabel = "OUT", description = "A folder that is new or empty.")
    private Path out;

    @Option(names = "--seed", paramLabel = "S", description = "Another seed, other people (default: ${DEFAULT-VALUE}).", defaultValue = "2020")
    private long seed;

    @Option(names = "--scale", paramLabel = "K", description = "So many times the network (default: ${DEFAULT-VALUE}).", defaultValue = "1")
    private int scale;

    @Option(names = "--providers", paramLabel = "N", description = "So many times the providers, with as many people in smaller groups (default: ${DEFAULT-VALUE}).", defaultValue = "1")
    private int timesTheProviders;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Messages texts = Messages.of(InventedPackage.class, Language.ofTerminal());
        if (scale < 1 || timesTheProviders < 1) {
            throw new ParameterException(spec.commandLine(), texts.text("synth.scale"));
        }
        if (Files.exists(out) && !isEmptyFolder(out)) {
            throw new Refusal(texts.text("synth.notEmpty", out));
        }
        InventedPackage.write(out, seed, new NetworkSize(scale, timesTheProviders), Terminal.progress());
        spec.commandLine().getErr().println(texts.text("synth.done", out.toAbsolutePath()));
        return CommandLineRun.DONE;
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> content = Files.list(path)) {
            return content.findAny().isEmpty();
        }
    }
}
