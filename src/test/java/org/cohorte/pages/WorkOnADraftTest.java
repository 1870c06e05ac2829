package org.cohorte.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.Role;
import org.cohorte.accounts.SignedIn;
import org.cohorte.figures.SmallSnapshot;
import org.cohorte.foundation.files.Checksum;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.lifecycle.ActingPerson;
import org.cohorte.releases.lifecycle.Basis;
import org.cohorte.releases.lifecycle.ComputationRequests;
import org.cohorte.releases.lifecycle.ComputationRun;
import org.cohorte.releases.lifecycle.Drafting;
import org.cohorte.releases.lifecycle.Explanation;
import org.cohorte.releases.lifecycle.UsualWords;
import org.cohorte.releases.lifecycle.Writing;
import org.cohorte.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a statistician fills in for a draft in the browser. */
class WorkOnADraftTest {

    private static final String WORK = "/equipe/publications/2020/v1/travail";
    private static final String KEY = "usual_range:learners:2020";
    private static final String WORDS = "Un réseau d’essai.";
    private static final String OPEN = "À expliquer\u202f:";
    private static final String OF_ANOTHER = "Écrit quand le constat était autre.";

    private ServedSite site;
    private Visitor statistician;
    private String snapshot;

    @BeforeEach
    void open() {
        site = ServedSite.empty();
        statistician = Visitor.signedIn(site.context(), Role.STATISTICIAN);
        snapshot = SmallSnapshot.in(bean(Home.class).snapshots()).manifest().id();
    }

    @AfterEach
    void close() {
        statistician.close();
        site.close();
    }

    private <T> T bean(Class<T> type) {
        return site.context().getBean(type);
    }

    @Test
    void wordsOfAFindingThatBecameAnotherHoldAgainOnceTheyAreChangedOrSaidToHold() {
        computeADraft();
        finds("+5 %");
        explain(WORDS, "");
        assertThat(statistician.get(WORK).body()).contains("+5 %", WORDS).doesNotContain(OPEN, OF_ANOTHER);
        finds("+80 %");
        assertThat(statistician.get(WORK).body()).contains("+80 %", WORDS, OPEN, OF_ANOTHER);
        explain(WORDS, "");
        assertThat(statistician.get(WORK).body()).as("saved as they were").contains(WORDS, OPEN, OF_ANOTHER);
        explain(WORDS, "yes");
        assertThat(statistician.get(WORK).body()).contains(WORDS).doesNotContain(OPEN, OF_ANOTHER);
        finds("+90 %");
        explain("Un fichier compté deux fois.", "");
        assertThat(statistician.get(WORK).body()).contains("Un fichier compté deux fois.").doesNotContain(OPEN, OF_ANOTHER);
    }

    /** A browser ends lines by two signs; at the terminal they may come as they were typed. */
    @Test
    void wordsOfSeveralLinesAreTheSameWhereverTheyWereWritten() {
        computeADraft();
        finds("+5 %");
        atTerminal(() -> bean(Writing.class).explain(new EditionAddress("2020", 1), List.of(new Explanation(KEY, "", "Deux organismes de plus.\r\nUn de moins."))));
        explain("Deux organismes de plus.\r\nUn de moins.", "");
        assertThat(statistician.get(WORK).body()).as("saved as they were").contains(OPEN, OF_ANOTHER);
    }

    @Test
    void anExplanationOfNothingThatWasFoundOrTooLongIsRefusedWithAWordWhy() {
        computeADraft();
        finds("+5 %");
        statistician.get(WORK);
        var ofNothing = statistician.post(WORK + "/explications", Map.of("explanation." + KEY, WORDS, "found." + KEY, "<script>"));
        assertThat(ofNothing.statusCode()).isEqualTo(422);
        assertThat(ofNothing.body()).contains("L’explication de " + KEY + " ne dit pas de quel constat elle est.");
        var tooLong = statistician.post(WORK + "/explications", Map.of("explanation." + KEY, "x".repeat(5001), "found." + KEY, ""));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("dépasse 5\u202f000 caractères");
    }

    /** @param still whether the box is ticked that says that words of another finding hold */
    private void explain(String words, String still) {
        Matcher shown = Pattern.compile("name=\"found\\." + KEY + "\" value=\"([0-9a-f]{64})\"").matcher(statistician.get(WORK).body());
        assertThat(shown.find()).as("the form tells what was found").isTrue();
        Map<String, String> form = new HashMap<>(Map.of("explanation." + KEY, words, "found." + KEY, shown.group(1)));
        if (!still.isEmpty()) {
            form.put("still." + KEY, still);
        }
        assertThat(statistician.post(WORK + "/explications", form).statusCode()).isEqualTo(303);
    }

    /** As though the checks had found this, and nothing else, when the figures were computed. */
    private void finds(String change) {
        String checksum = Checksum.of(change.getBytes(StandardCharsets.UTF_8));
        try {
            Files.writeString(bean(Home.class).editions().resolve("1").resolve(EditionFiles.CHECKS), """
                    {"findings": [{"key": "%1$s", "blocking": false, "title": {"fr": "Évolution", "en": "Change"}, "detail": {"fr": "%2$s", "en": "%2$s"}, "found": "%3$s"}], "explanations": {}}
                    """.formatted(KEY, change, checksum));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void settingsThatProtectNobodyAreRefusedBesideTheFieldThatMendsThem() {
        Map<String, String> form = new HashMap<>(Map.of("year", "2020", "snapshot", snapshot, "threshold", "10", "smallestBase", "10", "tables", "region", "notSensitive", "outcome-response-rate"));
        statistician.get("/equipe/publications/nouvelle");
        var refused = statistician.post("/equipe/publications", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("<a href=\"#field-smallestBase\">Un seuil de 10 avec une base minimale de 10 ne protège personne.", "Parts non sensibles\u202f: une choisie");
        assertThat(statistician.get(WORK).statusCode()).as("no draft").isEqualTo(404);
        form.put("smallestBase", "20");
        assertThat(statistician.post("/equipe/publications", form).statusCode()).isEqualTo(303);
        assertThat(statistician.get(WORK).body()).contains("Seuil 10, base minimale 20, une part non sensible");
        form.put("smallestBase", "5");
        var changed = statistician.post(WORK + "/donnees", form);
        assertThat(changed.statusCode()).isEqualTo(422);
        assertThat(changed.body()).contains("Un seuil de 10 avec une base minimale de 5 ne protège personne.");
    }

    private void computeADraft() {
        atTerminal(() -> {
            bean(Drafting.class).draft(2020, new Basis(Optional.of(snapshot), 10, 20, List.of("region")));
            var asked = (ComputationRequests.Outcome.Asked) bean(ComputationRequests.class).askToDoItHere(new EditionAddress("2020", 1));
            bean(ComputationRun.class).run(asked.computation(), Progress.silent());
            bean(UsualWords.class).chooseAllSentences(new EditionAddress("2020", 1));
            return 0;
        });
    }

    private <T> T atTerminal(Supplier<T> act) {
        Account author = Visitor.account(site.context(), Role.STATISTICIAN);
        return ActingPerson.atTerminal(new SignedIn(author.id(), author.name(), author.roles()), act);
    }
}
