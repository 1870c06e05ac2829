package org.cohorte.releases.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cohorte.releases.ChangedEdition;
import org.cohorte.releases.Edition;
import org.cohorte.releases.FigureKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edition bears out, on the figures of the demonstration network, in which the published bilan of 2020 holds. */
class SentencesTest {

    private static final String ESTIMATES = "indicator,year,dimensions,members,value,standard_error,low,high,answers,base,response,design_effect,flag";

    private static final Edition DEMONSTRATION = Edition.in(Path.of("src/test/resources/editions/2020"));

    @TempDir
    private Path folder;

    @Test
    void tellWhatTheBilanOf2020Told() {
        List<String> told = Sentences.of(DEMONSTRATION).stream().map(s -> plain(s.fr())).toList();
        assertThat(told).containsExactly(
                "Près de 15 000 personnes (14 853) ont été formées ou étaient en formation en 2020.",
                "Le nombre de personnes formées ou en formation progresse de 3,6 % par rapport à 2019 (14 853 en 2020, 14 342 en 2019), "
                        + "le nombre le plus élevé depuis la création du réseau.",
                "59 % des personnes formées ou en formation en 2020, la majorité, ont un niveau égal ou inférieur au bac (8 685 sur 14 720 dont le niveau est connu), "
                        + "la plus haute proportion depuis la création du réseau.",
                "26 % des personnes formées ou en formation en 2020 sont des femmes (3 845 sur 14 790 dont le genre est connu), "
                        + "la plus haute proportion depuis la création du réseau.",
                "20 % des personnes formées ou en formation en 2020 vivent dans un quartier prioritaire de la politique de la ville "
                        + "(2 883 sur 14 414 dont l’adresse est connue), la plus haute proportion depuis la création du réseau.",
                "85,1 % des personnes formées ou en formation en 2020, la majorité, étaient sans emploi à leur entrée (12 260 sur 14 399 dont la situation est connue).",
                "Près de 33 000 personnes (32 850) ont été formées ou sont entrées en formation depuis la création du réseau en 2015, jusqu’à la fin de 2020.",
                "Les métiers les plus préparés en 2020 sont, dans l’ordre : Développeur web, Concepteur développeur d’applications et Data analyst.",
                "Data analyst fait son entrée à la 3e place des métiers préparés en 2020 : son effectif a plus que doublé (980 apprenants, 440 en 2019).",
                "Un peu plus de 50 000 candidatures (50 368) ont été déposées en 2020.",
                "Un peu plus de 13 000 personnes (13 140) ont été admises en 2020.",
                "44,7 % des personnes dont la candidature de 2020 est close ont accepté une place (13 140 sur 29 420).",
                "44,5 % des formations ont changé d’organisation de façon importante en 2020 (356 sur 800).",
                "43 % des formations qui avaient quitté leur mode d’enseignement y étaient revenues au 31 décembre 2020 (129 sur 300).",
                "La part des sessions suivies en ligne passe de 3,8 % en 2019 à 22 % en 2020 : elle a été multipliée par plus de 5.",
                "72,4 % des personnes qui ont terminé leur formation en 2020 et dont la situation est connue ont trouvé dans les six mois "
                        + "un emploi dans le numérique (46,4 %) ou une nouvelle formation (26,0 %), soit 3 859 sur 5 329.",
                "La situation de 2 665 des 7 994 personnes ayant terminé n’est pas connue : selon ce qu’elles sont devenues, "
                        + "le taux de sorties positives se situe entre 48,3 % et 81,6 %.",
                "Compte tenu des personnes qui n’ont pas répondu, le taux de sorties positives de 2020 est estimé à 72,4 % (intervalle de confiance à 95 % : de 71,7 % à 73,1 %).");
    }

    @Test
    void tellTheSameInEnglish() {
        assertThat(sentence(DEMONSTRATION, "at-or-below-bac-share").orElseThrow().en())
                .isEqualTo("59% of the people trained or in training in 2020, the majority, have at most the baccalaureate (8,685 of 14,720 whose level is known), "
                        + "the highest share since the network was created.");
        assertThat(sentence(DEMONSTRATION, "occupation-move:data-analyst").orElseThrow().en())
                .isEqualTo("Data analyst enters the first three occupations prepared for in 2020, in third place: its headcount more than doubled (980 learners, 440 in 2019).");
    }

    @Test
    void leadToTheFiguresThatTheyRestOn() {
        Sentence move = sentence(DEMONSTRATION, "occupation-move:data-analyst").orElseThrow();
        assertThat(move.figures()).containsExactly(new FigureKey("occupation-rank", 2020, "occupation", "data-analyst"),
                new FigureKey("occupation-rank", 2019, "occupation", "data-analyst"), new FigureKey("learners", 2020, "occupation", "data-analyst"),
                new FigureKey("learners", 2019, "occupation", "data-analyst"));
        assertThat(move.provisional()).isFalse();
    }

    @Test
    void callNothingARecordThatAnEarlierYearEquals() {
        Edition edition = ChangedEdition.in(folder).telling("women-share,2017,,", "25.997295469912103,percent,3845,14790,A,F").read();
        assertThat(sentence(edition, "women-share").orElseThrow().fr()).doesNotContain("depuis la création");
    }

    @Test
    void callNothingARecordWhereAnEarlierYearIsNotTold() {
        Edition edition = ChangedEdition.in(folder).telling("women-share,2017,,", ",percent,,,A,C").read();
        assertThat(sentence(edition, "women-share").orElseThrow().fr()).doesNotContain("depuis la création");
    }

    @Test
    void callNothingARecordThatIsProvisional() {
        Edition edition = ChangedEdition.in(folder).telling("women-share,2020,,", "25.997295469912103,percent,3845,14790,P,F").read();
        Sentence women = sentence(edition, "women-share").orElseThrow();
        assertThat(women.fr()).doesNotContain("depuis la création");
        assertThat(women.provisional()).isTrue();
    }

    @Test
    void reachAcrossNoBreakInTheSeries() {
        Edition edition = ChangedEdition.in(folder).withFile("elsewhere.csv", "indicator,year,value,unit,numerator,denominator,source_fr,source_en,address",
                "women-share,2014,20.0,percent,,,Rapport,Report,", "learners-cumulative,2014,100,people,,,Rapport,Report,").read();
        assertThat(sentence(edition, "women-share").orElseThrow().fr()).doesNotContain("depuis la création");
        assertThat(sentence(edition, "learners-cumulative")).isEmpty();
        assertThat(sentence(edition, "qpv-share").orElseThrow().fr()).contains("depuis la création");
    }

    @Test
    void sayMoreThanDoubledOnlyStrictlyAboveTwo() {
        Edition exactly = ChangedEdition.in(folder).telling("learners,2019,occupation,data-analyst", "490,people,,,A,F").read();
        assertThat(sentence(exactly, "occupation-move:data-analyst").orElseThrow().fr())
                .isEqualTo("Data analyst fait son entrée à la 3e place des métiers préparés en 2020.");
    }

    @Test
    void letAnOccupationThatWasThereBeforeComeBack() {
        Edition edition = ChangedEdition.in(folder).telling("occupation-rank,2017,occupation,data-analyst", "3,rank,,,A,F").read();
        assertThat(sentence(edition, "occupation-move:data-analyst").orElseThrow().fr()).startsWith("Data analyst revient à la 3e place");
    }

    @Test
    void sayNothingOfAPlaceWhereThatOfTheYearBeforeIsNotTold() {
        Edition edition = ChangedEdition.in(folder).telling("occupation-rank,2019,occupation,data-analyst", ",rank,,,A,C")
                .telling("learners,2019,occupation,data-analyst", ",people,,,A,C").read();
        assertThat(sentence(edition, "occupation-move:data-analyst")).isEmpty();
    }

    @Test
    void nameNoOrderOfThreeWhereTwoShareAPlace() {
        Edition edition = ChangedEdition.in(folder).telling("occupation-rank,2020,occupation,application-designer", "1,rank,,,A,F").read();
        assertThat(sentence(edition, "occupations")).isEmpty();
    }

    @Test
    void leaveTheRateOutWhereAPartOfItIsNotTold() {
        assertThat(sentence(ChangedEdition.in(folder).telling("it-job-rate,2020,,", ",percent,,,A,C").read(), "positive-exit-rate")).isEmpty();
    }

    @Test
    void callARateOfThoseWhoAnsweredARecordOnlyOutsideTheSamplingError() {
        assertThat(sentence(withRecordRate(folder.resolve("near"), 1.0), "positive-exit-rate").orElseThrow().fr()).doesNotContain("depuis la création");
        assertThat(sentence(withRecordRate(folder.resolve("apart"), 0.4), "positive-exit-rate").orElseThrow().fr()).contains("le taux le plus élevé depuis la création");
    }

    /** 75.0 % in 2020 after at most 73.0 %, so that the difference is 2 points: 1.4 or 3.5 of its standard errors. */
    private static Edition withRecordRate(Path folder, double standardError) {
        ChangedEdition edition = ChangedEdition.in(folder).telling("positive-exit-rate,2020,,", "75.0,percent,3000,4000,A,F").telling("positive-exit-rate,2019,,", "73.0,percent,2920,4000,A,F");
        String[] rows = new String[6];
        rows[0] = ESTIMATES;
        for (int year = 2016; year <= 2020; year++) {
            String value = year == 2020 ? "75.0" : year == 2019 ? "73.0" : "70.0";
            rows[year - 2015] = "positive-exit-rate-weighted,%d,,,%s,%s,60.0,80.0,4000,6000,66.7,1.0,".formatted(year, value, standardError);
            edition.with("positive-exit-rate-weighted,%d,,,%s,percent,,,E,F".formatted(year, value));
        }
        return edition.withFile("estimates.csv", rows).read();
    }

    @Test
    void tellAnEstimateWithItsInterval() {
        Edition edition = withRecordRate(folder, 1.0);
        assertThat(plain(sentence(edition, "positive-exit-rate-weighted").orElseThrow().fr())).isEqualTo("Compte tenu des personnes qui n’ont pas répondu, "
                + "le taux de sorties positives de 2020 est estimé à 75,0 % (intervalle de confiance à 95 % : de 60,0 % à 80,0 %).");
    }

    /** With common spaces in place of the narrow ones of French typography, which another test looks at. */
    private static String plain(String sentence) {
        return sentence.replace('\u202f', ' ');
    }

    @Test
    void areSetAsFrenchTypographyAsks() {
        assertThat(sentence(DEMONSTRATION, "outcome-unknown").orElseThrow().fr())
                .contains("2\u202f665", "connue\u202f:", "48,3\u202f%");
    }

    private static Optional<Sentence> sentence(Edition edition, String key) {
        return Sentences.of(edition).stream().filter(s -> s.key().equals(key)).findFirst();
    }
}
