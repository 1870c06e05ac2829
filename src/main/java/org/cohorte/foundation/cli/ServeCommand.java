package org.cohorte.foundation.cli;

import java.util.concurrent.Callable;

import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the site on this home's data until it is asked to end. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serve the site on this installation's data, empty where it is new.")
public final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Installation installation = Installation.serve();
        Home home = installation.get(Home.class);
        Messages texts = Messages.of(ServeCommand.class, Language.ofTerminal());
        spec.commandLine().getErr().println(texts.text("serving", Integer.toString(installation.port()), home.root().toString()));
        installation.notices(Language.ofTerminal()).forEach(spec.commandLine().getErr()::println);
        return CommandLineRun.STILL_SERVING;
    }
}
