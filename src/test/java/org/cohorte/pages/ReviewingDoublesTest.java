package org.cohorte.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.cohorte.accounts.Role;
import org.cohorte.exchange.format.DeliveredPackage;
import org.cohorte.exchange.importing.PackageImport;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.people.People;
import org.cohorte.testing.PackageFiles;
import org.cohorte.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two records that may be one person, before a statistician. */
class ReviewingDoublesTest {

    @TempDir
    private Path folder;

    @Test
    void aPairIsMergedTakenBackAndKeptApart() throws Exception {
        try (ServedSite site = ServedSite.empty(); Visitor visitor = Visitor.signedIn(site.context(), Role.STATISTICIAN)) {
            PackageFiles files = PackageFiles.sound(folder.resolve("package")).adding("persons.csv", "P3,DUPONT,Anne,1990-02-28,f,");
            try (DeliveredPackage delivered = DeliveredPackage.open(files.folder(), site.context().getBean(Home.class))) {
                site.context().getBean(PackageImport.class).run(delivered, "", false, Progress.silent());
            }
            People people = site.context().getBean(People.class);
            String first = String.valueOf(people.find("P1").orElseThrow().value());
            String second = String.valueOf(people.find("P3").orElseThrow().value());
            assertThat(visitor.get("/equipe/doublons").body()).contains("Une paire de fiches", "Même date de naissance, noms proches", "DUPONT", "28 février 1990");

            visitor.post("/equipe/doublons/decision", Map.of("first", first, "second", second, "kept", first));
            assertThat(people.find("P3")).isEqualTo(people.find("P1"));
            assertThat(visitor.get("/equipe/doublons").body()).contains("Aucune paire à examiner", "Fusions", "(P3)");

            visitor.post("/equipe/doublons/fusions/1/annulation", Map.of());
            assertThat(people.find("P3")).isNotEqualTo(people.find("P1"));

            visitor.get("/equipe/doublons");
            visitor.post("/equipe/doublons/decision", Map.of("first", first, "second", second, "kept", "0"));
            assertThat(people.proposedDoubles()).as("two persons are not proposed again").isEmpty();
            visitor.get("/equipe/doublons");
            assertThat(visitor.post("/equipe/doublons/decision", Map.of("first", first, "second", "99999", "kept", first)).statusCode()).isEqualTo(404);
        }
    }
}
