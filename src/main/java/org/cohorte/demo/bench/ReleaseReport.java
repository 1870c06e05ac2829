package org.cohorte.demo.bench;

import static org.cohorte.demo.bench.BenchFile.seconds;
import static org.cohorte.demo.bench.BenchFile.text;

import java.time.Duration;
import java.util.List;

import org.cohorte.demo.network.NetworkSize;
import org.cohorte.figures.PlanSummary;

/** What {@code bench release} measured of one size of network, as a section of docs/benchmarks.md. */
final class ReleaseReport {

    private static final Duration WORTH_TELLING = Duration.ofMillis(500);

    private final NetworkSize size;
    private final StringBuilder text = new StringBuilder();

    ReleaseReport(NetworkSize size) {
        this.size = size;
    }

    void protection(ProtectionBench bench) {
        PlanSummary.Tally cells = bench.cells();
        line("- Protecting the default tables of all years together, until an attack narrows nothing hidden: %s for %,d figures; %,d hidden for their own sake, %,d further ones, %.1f %% of all.",
                seconds(bench.time()), cells.cells(), cells.primary(), cells.secondary(), 100 * cells.hiddenShare());
    }

    void spanTest(ProtectionBench.Attacked attacked) {
        line("- Span test (bounds and exact recomputation) on all that is published: %s for %,d hidden counts; %,d can be worked out or narrowed more than the rules allow.", seconds(attacked.time()), attacked.hidden(), attacked.worked());
    }

    void linearProgram(ProtectionBench.Attacked attacked) {
        line("- The same, and linear programs over the counts near each on every hidden count: %s for %,d hidden counts; %,d can be worked out or narrowed more than the rules allow.",
                seconds(attacked.time()), attacked.hidden(), attacked.worked());
    }

    void edition(Duration time, List<TimedSteps.Timed> steps) {
        line("- An edition from its snapshot, all checks included, until it is public: %s (aim: minutes). The steps of it that take longer than %s:", seconds(time),
                seconds(WORTH_TELLING));
        steps.forEach(step -> line("  - %s: %s", step.label(), seconds(step.time())));
    }

    static Duration worthTelling() {
        return WORTH_TELLING;
    }

    void load(int connections, List<LoadBench.Measured> measured) {
        double plain = measured.getFirst().answered().perSecond();
        line("%n%d readers at a time, each asking again as soon as it is answered, on the same processors as the server:%n", connections);
        line("| asked for | bytes | requests a second | median | 99 %% within | beside plain text | aim |%n| --- | ---: | ---: | ---: | ---: | ---: | --- |");
        measured.forEach(each -> line("| %s | %,d | %,.0f | %.1f ms | %.1f ms | %.2f | %s |", each.name(), each.answered().bytes(), each.answered().perSecond(),
                each.answered().median().toNanos() / 1e6, each.answered().ninetyNinth().toNanos() / 1e6, each.answered().perSecond() / plain,
                each.name().equals("release page") ? "at least 0.5" : ""));
    }

    void whole(Duration time) {
        line("%nThe whole of this run: %s.", seconds(time));
    }

    private void line(String form, Object... values) {
        text.append(text(form + "%n", values));
    }

    String heading() {
        return text("Release, K = %d%s", size.copies(), size.timesTheProviders() == 1 ? "" : ", " + size.timesTheProviders() + " times the providers");
    }

    String section() {
        return BenchFile.circumstances() + "\n\n" + text;
    }
}
