package org.cohorte.demo.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.cohorte.demo.DemonstrationNetwork;
import org.cohorte.demo.DemonstrationTeam;
import org.cohorte.foundation.cli.CommandLineRun;
import org.cohorte.foundation.cli.Installation;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows the product on the demonstration network: makes what is not there yet, then serves. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Make the demonstration network where it is not there yet, compute its figures and serve the site.")
public final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Messages texts = Messages.of(DemonstrationNetwork.class, Language.ofTerminal());
        Installation installation = Installation.demonstrate();
        installation.get(DemonstrationNetwork.class).makeWhatIsMissing(installation.get(Progress.class));
        String site = "http://localhost:" + installation.port();
        spec.commandLine().getErr().println(texts.text("demo.ready", site + texts.text("demo.page"), installation.get(Home.class).root()));
        DemonstrationTeam team = installation.get(DemonstrationTeam.class);
        team.make();
        team.told(texts, site).forEach(spec.commandLine().getErr()::println);
        return CommandLineRun.STILL_SERVING;
    }
}
