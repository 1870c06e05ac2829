package org.cohorte.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people read on the public pages, and what the files hold. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesTest {

    private ServedSite site;

    @BeforeAll
    void serve() {
        site = ServedSite.withAnEdition();
    }

    @AfterAll
    void end() {
        site.close();
    }

    @Test
    void showsTheNewestFinalYear() {
        String page = site.get("/chiffres-cles").body();
        assertThat(page).contains("Chiffres clés <span class=\"hero-year\">2020</span>", "14\u202f853", "59,0\u202f%", "8\u202f685 sur 14\u202f720 apprenants de niveau connu",
                "Niveau non connu\u00a0: 0,9\u202f%", "Chiffres définitifs");
    }

    @Test
    void saysTheSameInEnglish() {
        HttpResponse<String> answer = site.get("/en/key-figures/2020");
        assertThat(answer.headers().firstValue("Content-Language")).contains("en");
        assertThat(answer.body()).contains("<html lang=\"en\">", "14,853", "59.0%", "8,685 of 14,720 learners of known level");
    }

    @Test
    void marksAYearThatMayStillChange() {
        assertThat(site.get("/chiffres-cles/2021").body()).contains("Chiffres provisoires", "(provisoire)");
        assertThat(site.get("/chiffres-cles/2020").body()).doesNotContain("(provisoire)");
    }

    @Test
    void addsTheOutcomesUpToEveryoneWhoCompleted() {
        assertThat(site.get("/chiffres-cles/2020").body())
                .contains("Situation non connue", "2\u202f665", "Tous ceux qui ont terminé", "7\u202f994", "48,3\u202f%", "81,6\u202f%", "de l’organisme de formation");
        assertThat(2473 + 1386 + 659 + 811 + 2665).isEqualTo(7994);
    }

    @Test
    void tellsTheMovesOfTheRanking() {
        assertThat(site.get("/chiffres-cles/2020").body()).contains("Entre dans les trois premiers (était 10e)", "Effectif plus que doublé (× 2,2)");
    }

    @Test
    void showsADashAndTheReasonForWhatIsNotPublished() {
        assertThat(site.get("/chiffres-cles/2015").body()).contains("<p class=\"figure-value\">—</p>", "Sans objet");
    }

    @Test
    void saysOnEveryPageThatThePeopleAreInvented() {
        for (String path : List.of("/", "/chiffres-cles", "/chiffres-cles/2015", "/methodologie", "/aide", "/chiffres-cles/1999", "/nulle-part")) {
            assertThat(site.get(path).body()).as(path).contains("sont inventés");
        }
        assertThat(site.get("/en/").body()).contains("are invented");
    }

    @Test
    void listsTheYearsWhereOneHasNone() {
        HttpResponse<String> answer = site.get("/chiffres-cles/1999");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Il n’y a pas de chiffres pour 1999", "/chiffres-cles/2020");
        assertThat(site.get("/en/nowhere").body()).contains("Page not found");
    }

    @Test
    void definesEachIndicatorOnce() {
        String page = site.get("/methodologie").body();
        assertThat(page).containsOnlyOnce("id=\"positive-exit-rate\"").contains("Au moins une fois dans les six mois");
    }

    @Test
    void givesWhatItShowsAsAFile() {
        HttpResponse<String> file = site.get("/chiffres-cles/2020.csv");
        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(file.body().lines().findFirst()).contains("indicator,year,dimensions,members,value,unit,numerator,denominator,obs_status,conf_status");
        assertThat(file.body()).contains("\nlearners,2020,,,14853,people,,,A,F\n", "\nlearners,2020,occupation,").doesNotContain("\r");
        String tag = file.headers().firstValue("ETag").orElseThrow();
        assertThat(site.get("/chiffres-cles/2020.csv", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(site.get("/chiffres-cles/series.csv").body()).contains("learners,2019,", "learners,2020,");
    }

    @Test
    void refusesAFileOfAYearWithoutFiguresAsAProblem() {
        HttpResponse<String> answer = site.get("/chiffres-cles/1999.csv");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    void loadsNothingFromElsewhereAndRunsNothingInline() {
        HttpResponse<String> answer = site.get("/chiffres-cles");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'").doesNotContain("unsafe");
        assertThat(answer.body()).doesNotContain("style=", "<style", "onclick", "src=\"http", "href=\"http");
    }

    @Test
    void saysKindlyThatThereIsNothingYet() {
        try (ServedSite empty = ServedSite.empty()) {
            assertThat(empty.get("/chiffres-cles").body()).contains("Les premiers chiffres se préparent");
            assertThat(empty.get("/").body()).contains("paraîtront ici").doesNotContain("inventés");
            assertThat(empty.get("/en/methodology").body()).contains("Common rules");
        }
    }
}
