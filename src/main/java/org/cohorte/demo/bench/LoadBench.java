package org.cohorte.demo.bench;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.cohorte.demo.bench.Load.Answered;
import org.cohorte.foundation.cli.Installation;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Bilingual;

/** Pages and files of the published release under load, beside the framework's plain text, all in turn; the round with the most answers counts. */
final class LoadBench {

    private static final String PAGES = "/publications/2020/v1";
    private static final String FILES = "/data/2020/v1";
    private static final int ROUNDS = 3;

    private final int connections;
    private final Duration length;

    LoadBench(int connections, Duration length) {
        this.connections = connections;
        this.length = length;
    }

    /** What was asked for, with what counts of it; plain text first. */
    record Measured(String name, Answered answered) {}

    private static Map<String, String> addresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("plain text", PlainText.ADDRESS);
        addresses.put("release page", PAGES);
        addresses.put("page of a figure", PAGES + "/chiffres/women-share/2020");
        addresses.put("page of a table", PAGES + "/tableaux/learners/region");
        addresses.put("table as CSV", FILES + "/tables/learners/region.csv");
        addresses.put("table as JSON-stat", FILES + "/tables/learners/region.json");
        addresses.put("all figures as Parquet", FILES + "/figures.parquet");
        addresses.put("all figures as CSV", FILES + "/figures.csv");
        return addresses;
    }

    List<Measured> measure(Installation serving, Progress progress) throws InterruptedException, ExecutionException {
        PlainText.addTo(serving);
        Map<String, Answered> best = new LinkedHashMap<>();
        try (Load load = new Load(connections, length); Progress.Step step = progress.step(Bilingual.same("requests"), (ROUNDS + 1L) * addresses().size())) {
            for (int round = 0; round <= ROUNDS; round++) {
                for (Map.Entry<String, String> asked : addresses().entrySet()) {
                    Answered answered = load.on(URI.create("http://localhost:" + serving.port() + asked.getValue()));
                    if (round > 0) {
                        best.merge(asked.getKey(), answered, (one, other) -> one.perSecond() >= other.perSecond() ? one : other);
                    }
                    step.advance(1);
                }
            }
        }
        List<Measured> measured = new ArrayList<>();
        best.forEach((name, answered) -> measured.add(new Measured(name, answered)));
        return measured;
    }
}
