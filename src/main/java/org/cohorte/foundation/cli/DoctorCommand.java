package org.cohorte.foundation.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import org.cohorte.foundation.doctor.Doctor;
import org.cohorte.foundation.doctor.Finding;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what is wrong with an installation and how to mend it. */
@Command(name = "doctor", mixinStandardHelpOptions = true,
        description = "Say what is wrong with this installation: JDK, port, disk, database and whether it flushes, clock.")
public final class DoctorCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Finding> findings = new Doctor(Home.ofEnvironment(), Language.ofTerminal()).examine(Terminal.progress());
        for (Finding finding : findings) {
            out.println((finding.isSound() ? "✓ " : "✗ ") + finding.text());
            finding.remedy().ifPresent(remedy -> out.println("  → " + remedy));
        }
        return findings.stream().allMatch(Finding::isSound) ? CommandLineRun.DONE : CommandLineRun.REFUSED;
    }
}
