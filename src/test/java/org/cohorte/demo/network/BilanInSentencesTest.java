package org.cohorte.demo.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cohorte.accounts.AccountId;
import org.cohorte.accounts.Role;
import org.cohorte.accounts.SignedIn;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.EditionTexts.ChosenSentence;
import org.cohorte.releases.lifecycle.ActingPerson;
import org.cohorte.releases.lifecycle.Basis;
import org.cohorte.releases.lifecycle.ComputationRequests;
import org.cohorte.releases.lifecycle.ComputationRun;
import org.cohorte.releases.lifecycle.Drafting;
import org.cohorte.releases.lifecycle.TeamReleases;
import org.cohorte.releases.lifecycle.UsualWords;
import org.cohorte.releases.lifecycle.Writing;
import org.cohorte.testing.TestDatabase;
import org.cohorte.testing.TestInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the usual sentences of the demonstration's release tell, beside what the bilan of 2020 told; the tables are fewer than there, the sentences the same. */
class BilanInSentencesTest {

    private static final EditionAddress RELEASE = new EditionAddress("2020", 1);
    private static final SignedIn STATISTICIAN = new SignedIn(new AccountId(1), "Ada", Set.of(Role.STATISTICIAN));

    @TempDir
    private Path folder;

    @Test
    void theUsualSentencesTellWhatTheBilanOf2020Told() throws IOException, SQLException {
        List<String> told = usualSentences();
        assertThat(told).contains(
                "Près de 15 000 personnes (14 853) ont été formées ou étaient en formation en 2020.",
                "Un peu plus de 50 000 candidatures (50 368) ont été déposées en 2020.",
                "Un peu plus de 13 000 personnes (13 140) ont été admises en 2020.",
                "Les métiers les plus préparés en 2020 sont, dans l’ordre : Développeur web, Concepteur développeur d’applications et Data analyst.",
                "43 % des formations qui avaient quitté leur mode d’enseignement y étaient revenues au 31 décembre 2020 (129 sur 300).");
        tells(told, "72,4 % des personnes qui ont terminé leur formation en 2020 et dont la situation est connue ont trouvé dans les six mois",
                "un emploi dans le numérique (46,4 %) ou une nouvelle formation (26,0 %)");
        tells(told, "59 % des personnes formées ou en formation en 2020, la majorité, ont un niveau égal ou inférieur au bac (8 685 sur 14 720", "soit 3 points de plus qu’en 2019", "la plus haute proportion depuis la création du réseau");
        tells(told, "26 % des personnes formées ou en formation en 2020 sont des femmes", "la plus haute proportion depuis la création du réseau");
        tells(told, "20 % des personnes formées ou en formation en 2020 vivent dans un quartier prioritaire", "la plus haute proportion depuis la création du réseau");
        tells(told, "Près de 33 000 personnes", "depuis la création du réseau en 2015");
        tells(told, "Le métier « Data analyst » fait son entrée à la 3e place", "son effectif a plus que doublé (");
        tells(told, "Un peu plus de 9 500 personnes (9 513)", "à un métier du groupe « développement et intégration »", "soit 64 % des 14 853 personnes dont le métier est connu, la majorité");
        tells(told, "44,5 % des formations ont changé d’organisation de façon importante en 2020 (356 sur 800)", "la plus haute proportion depuis la création du réseau");
        tells(told, "La part des sessions suivies en ligne passe de", "elle a été multipliée par plus de");
        tells(told, "La situation de ", "personnes ayant terminé n’est pas connue", "entre 48,3 % et 81,6 %");
    }

    /** One sentence says all of this. */
    private static void tells(List<String> told, String beginning, String... parts) {
        assertThat(told).filteredOn(sentence -> sentence.startsWith(beginning)).singleElement().asString().contains(parts);
    }

    private List<String> usualSentences() throws IOException, SQLException {
        InventedPackage.write(folder.resolve("package"), 2020, NetworkSize.OF_THE_BILAN, Progress.silent());
        Home home = new Home(folder.resolve("home"));
        String snapshot = PackageSnapshot.of(folder.resolve("package"), LocalDate.of(2021, 8, 31), home.snapshots()).manifest().id();
        try (TestDatabase database = TestDatabase.fresh(); TestInstallation installation = TestInstallation.on(database, home.root())) {
            database.write("INSERT INTO accounts.account (name, mail) VALUES ('Ada', 'ada@example.org')");
            return ActingPerson.atTerminal(STATISTICIAN, () -> {
                installation.get(Drafting.class).draft(2020, new Basis(Optional.of(snapshot), 10, 20, List.of("occupation")));
                var asked = (ComputationRequests.Outcome.Asked) installation.get(ComputationRequests.class).askToDoItHere(RELEASE);
                installation.get(ComputationRun.class).run(asked.computation(), Progress.silent());
                installation.get(Writing.class).add(RELEASE, DevelopmentAndIntegration.GROUP);
                installation.get(UsualWords.class).chooseAllSentences(RELEASE);
                return installation.get(TeamReleases.class).preview(RELEASE).orElseThrow().texts().sentences().stream()
                        .map(ChosenSentence::fr).map(BilanInSentencesTest::plain).toList();
            });
        }
    }

    /** With common spaces in place of the narrow ones of French typography. */
    private static String plain(String sentence) {
        return sentence.replace('\u202f', ' ');
    }
}
