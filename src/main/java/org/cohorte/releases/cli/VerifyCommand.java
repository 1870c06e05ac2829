package org.cohorte.releases.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.cohorte.figures.Attacks;
import org.cohorte.foundation.cli.CommandLineRun;
import org.cohorte.foundation.cli.Refusal;
import org.cohorte.foundation.cli.Terminal;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.releases.editions.Computing;
import org.cohorte.releases.editions.Verification;
import org.cohorte.releases.editions.Verifying;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks an edition against its signature, its checksums, its snapshot, a second reckoning and an attacker; needs no database. */
@Command(name = "verify", mixinStandardHelpOptions = true,
        description = "Check a release: signature, checksums, all figures computed anew from the kept snapshot, bit for bit, and counted a second time; then try, as a reader could, to work out what is hidden.")
public final class VerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RELEASE[/vN]|FOLDER", description = "A release (2020: its highest version), one of its versions (2020/v1), or a folder, also one downloaded.")
    private String named;

    @Option(names = "--key", paramLabel = "FILE", description = "The public key (PEM) that should have signed it; this installation's where it is not given.")
    private @Nullable Path key;

    @Option(names = "--far-attack", description = "Look at 1,600 counts around each hidden one, not at 500 (four minutes on a network of 33,000 people, where the attack takes one and a half).")
    private boolean farAttack;

    @Spec
    private CommandSpec spec;

    private final Messages texts = Messages.of(VerifyCommand.class, Language.ofTerminal());

    @Override
    public Integer call() throws IOException {
        Verifying verifying = new Verifying(Home.ofEnvironment(), Computing.alone(), Terminal.progress());
        Path folder = verifying.find(named).orElseThrow(() -> new Refusal(texts.text("noEdition", named, String.join(", ", verifying.addresses()))));
        Verification verification = verifying.verify(folder, pem(), farAttack ? Attacks.Depth.FARTHER : Attacks.Depth.FAR);
        PrintWriter out = spec.commandLine().getOut();
        for (Verification.Statement statement : verification.statements()) {
            out.println(mark(statement.verdict()) + texts.text("verify." + statement.key(), statement.arguments().stream().map(VerifyCommand::number).toArray()));
            statement.details().forEach(row -> row.lines().forEach(line -> out.println("    " + line)));
        }
        out.println(texts.text(verification.isSound() ? "verify.sound" : "verify.unsound", folder.toString()));
        return verification.isSound() ? CommandLineRun.DONE : CommandLineRun.REFUSED;
    }

    private Optional<String> pem() throws IOException {
        if (key == null) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(key)) {
            throw new Refusal(texts.text("noKey", key.toString()));
        }
        return Optional.of(Files.readString(key));
    }

    /** A number is set as the reader's language sets numbers. */
    private static Object number(String argument) {
        return argument.matches("[0-9]{1,15}") ? (Object) Long.valueOf(argument) : argument;
    }

    private static String mark(Verification.Verdict verdict) {
        return switch (verdict) {
            case AGREES -> "✓ ";
            case DIFFERS -> "✗ ";
            case UNCHECKED -> "– ";
        };
    }
}
