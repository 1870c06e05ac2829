package org.cohorte.demo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.cohorte.demo.DemonstrationNetwork;
import org.cohorte.demo.DemonstrationRelease;
import org.cohorte.demo.DemonstrationTeam;
import org.cohorte.foundation.cli.CommandLineRun;
import org.cohorte.foundation.cli.Installation;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the product on the demonstration network: makes what is not there yet, then serves. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Make the demonstration network where it is not there yet, publish its release of 2020 and serve the site.")
public final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--without-release", description = "Leave the release of 2020 to whoever tries the demonstration; one that is there stays.")
    private boolean withoutRelease;

    @Override
    public Integer call() throws IOException {
        Messages texts = Messages.of(DemonstrationNetwork.class, Language.ofTerminal());
        Installation installation = Installation.demonstrate();
        Progress progress = installation.get(Progress.class);
        installation.get(DemonstrationNetwork.class).makeWhatIsMissing(progress);
        DemonstrationTeam team = installation.get(DemonstrationTeam.class);
        team.make();
        boolean released = !withoutRelease && installation.get(DemonstrationRelease.class).publishWhatIsMissing(progress);
        PrintWriter err = spec.commandLine().getErr();
        String site = "http://localhost:" + installation.port();
        err.println(texts.text("demo.ready", site + texts.text("demo.page"), installation.get(Home.class).root()));
        if (!released) {
            err.println(texts.text("demo.noRelease", site + texts.text("demo.releases")));
        }
        team.told(texts, site).forEach(err::println);
        return CommandLineRun.STILL_SERVING;
    }
}
