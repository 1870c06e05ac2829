package org.cohorte.releases.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.ChangedEdition;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.OccupationGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edition bears out, on the figures of the demonstration network, in which the published bilan of 2020 holds. */
class SentencesTest {

    private static final String ESTIMATES = "indicator,year,dimensions,members,value,standard_error,low,high,answers,base,response,design_effect,flag";

    private static final Edition DEMONSTRATION = Edition.in(Path.of("src/test/resources/editions/2020"));

    private static final OccupationGroup DEVELOPMENT = new OccupationGroup(new Bilingual("développement et intégration", "development and integration"),
            List.of("devops-engineer", "developer", "application-designer", "web-integrator", "mobile-developer"));

    @TempDir
    private Path folder;

    @Test
    void tellWhatTheBilanOf2020Told() {
        List<String> told = Sentences.of(DEMONSTRATION).stream().map(s -> plain(s.fr())).toList();
        assertThat(told).containsExactly(
                "Près de 15 000 personnes (14 853) ont été formées ou étaient en formation en 2020.",
                "Le nombre de personnes formées ou en formation progresse de 3,6 % par rapport à 2019 (14 853 en 2020, 14 342 en 2019), "
                        + "le nombre le plus élevé depuis la création du réseau (2015-2020).",
                "59 % des personnes formées ou en formation en 2020, la majorité, ont un niveau égal ou inférieur au bac (8 685 sur 14 720 dont le niveau est connu), "
                        + "la plus haute proportion depuis la création du réseau (2015-2020), soit 3 points de plus qu’en 2019 (56 %).",
                "26 % des personnes formées ou en formation en 2020 sont des femmes (3 845 sur 14 790 dont le genre est connu), "
                        + "la plus haute proportion depuis la création du réseau (2015-2020), soit 1 point de plus qu’en 2019 (25 %).",
                "20 % des personnes formées ou en formation en 2020 vivent dans un quartier prioritaire de la politique de la ville "
                        + "(2 883 sur 14 414 dont l’adresse est connue), la plus haute proportion depuis la création du réseau (2015-2020), soit 1 point de plus qu’en 2019 (19 %).",
                "85,1 % des personnes formées ou en formation en 2020, la majorité, étaient sans emploi à leur entrée (12 260 sur 14 399 dont la situation est connue), "
                        + "soit 0,1 point de moins qu’en 2019 (85,2 %).",
                "Près de 33 000 personnes (32 850) ont été formées ou sont entrées en formation depuis la création du réseau en 2015, jusqu’à la fin de 2020.",
                "Les métiers les plus préparés en 2020 sont, dans l’ordre : Développeur web, Concepteur développeur d’applications et Data analyst.",
                "Le métier « Data analyst » fait son entrée à la 3e place des métiers les plus préparés en 2020 : son effectif a plus que doublé (980 apprenants, 440 en 2019).",
                "Le métier « Intégrateur web » quitte les trois premières places : il passe de la 3e en 2019 à la 4e en 2020.",
                "Un peu plus de 50 000 candidatures (50 368) ont été déposées en 2020.",
                "Le nombre de candidatures recule de 50,6 % par rapport à 2019 (50 368 en 2020, 101 883 en 2019) : il a été divisé par plus de deux.",
                "Un peu plus de 13 000 personnes (13 140) ont été admises en 2020.",
                "Le nombre de personnes admises recule de 34,9 % par rapport à 2019 (13 140 en 2020, 20 194 en 2019).",
                "44,7 % des personnes dont la candidature de 2020 est close ont accepté une place (13 140 sur 29 420), soit 11,7 points de plus qu’en 2019 (33,0 %).",
                "44,5 % des formations ont changé d’organisation de façon importante en 2020 (356 sur 800), "
                        + "la plus haute proportion depuis la création du réseau (2015-2020), soit 43,1 points de plus qu’en 2019 (1,4 %).",
                "43 % des formations qui avaient quitté leur mode d’enseignement y étaient revenues au 31 décembre 2020 (129 sur 300).",
                "La part des sessions suivies en ligne passe de 3,8 % en 2019 à 22,0 % en 2020 (212 sur 965) : elle a été multipliée par plus de 5.",
                "La part des sessions suivies en partie en ligne passe de 5,7 % en 2019 à 23,0 % en 2020 (222 sur 965) : elle a été multipliée par plus de 4.",
                "Au total, 45,0 % des sessions ont été suivies en ligne ou en partie en ligne en 2020 (434 sur 965), contre 9,5 % en 2019.",
                "88,4 % des personnes qui ont quitté une formation en 2020 l’avaient menée à son terme (7 994 sur 9 045), soit 0,5 point de moins qu’en 2019 (88,9 %).",
                "78,4 % des personnes qui ont terminé leur formation en 2020 ont obtenu la certification entière (5 881 sur 7 503 dont le résultat est connu), "
                        + "soit 0,2 point de moins qu’en 2019 (78,6 %).",
                "72,4 % des personnes qui ont terminé leur formation en 2020 et dont la situation est connue ont trouvé dans les six mois "
                        + "un emploi dans le numérique (46,4 %) ou une nouvelle formation (26,0 %), soit 3 859 sur 5 329.",
                "Le taux de sorties positives est en recul de 1,6 point par rapport à 2019 (72,4 % en 2020, 74,0 % en 2019), un écart que confirment les taux redressés.",
                "La part des personnes qui ont trouvé une nouvelle formation est en recul de 2 points par rapport à 2019 (26 % en 2020, 28 % en 2019), "
                        + "un écart que confirment les taux redressés.",
                "La situation de 2 665 des 7 994 personnes ayant terminé n’est pas connue : selon ce qu’elles sont devenues, "
                        + "le taux de sorties positives se situe entre 48,3 % et 81,6 %.",
                "Compte tenu des personnes qui n’ont pas répondu, le taux de sorties positives de 2020 est estimé à 72,4 % (intervalle de confiance à 95 % : de 71,7 % à 73,1 %).");
    }

    @Test
    void tellTheSameInEnglish() {
        assertThat(en("at-or-below-bac-share")).isEqualTo("59% of the people trained or in training in 2020, the majority, have at most the baccalaureate "
                + "(8,685 of 14,720 whose level is known), the highest share since the network was created (2015-2020), up 3 percentage points on 2019 (56%).");
        assertThat(en("out-of-work-share")).endsWith("(12,260 of 14,399 whose situation is known), down 0.1 percentage points on 2019 (85.2%).");
        assertThat(en("occupation-move:data-analyst")).isEqualTo("The occupation “Data analyst” enters the first three prepared for in 2020, in third place: "
                + "its headcount more than doubled (980 learners, 440 in 2019).");
        assertThat(en("occupation-move:web-integrator")).isEqualTo("The occupation “Web integrator” leaves the first three: it goes from third place in 2019 to place 4 in 2020.");
        assertThat(en("applications-growth")).isEqualTo("The number of applications fell by 50.6% on 2019 (50,368 in 2020, 101,883 in 2019): it is less than half of what it was.");
        assertThat(en("admitted-growth")).isEqualTo("The number of people admitted fell by 34.9% on 2019 (13,140 in 2020, 20,194 in 2019).");
        assertThat(en("positive-exit-rate-change"))
                .isEqualTo("The positive exit rate fell by 1.6 percentage points on 2019 (72.4% in 2020, 74.0% in 2019), a gap that the weighted rates confirm.");
        assertThat(en("hybrid-sessions-share"))
                .isEqualTo("The share of sessions taught partly online went from 5.7% in 2019 to 23.0% in 2020 (222 of 965): it grew to more than 4 times that.");
        assertThat(en("sessions-online-or-partly")).isEqualTo("In all, 45.0% of the sessions were taught online or partly online in 2020 (434 of 965), against 9.5% in 2019.");
    }

    private static String en(String key) {
        return sentence(DEMONSTRATION, key).orElseThrow().en();
    }

    @Test
    void haveANameWhereThereAreNoWordsOfThem() {
        assertThat(Sentences.of(DEMONSTRATION)).allSatisfy(sentence -> {
            assertThat(SentenceName.of(sentence.key(), DEMONSTRATION).fr()).isNotBlank().doesNotContain("-share", "-rate", "-growth", "-change", "occupation");
            assertThat(SentenceName.of(sentence.key(), DEMONSTRATION).en()).isNotBlank().isNotEqualTo(sentence.key());
        });
        assertThat(plain(SentenceName.of("learners-growth", DEMONSTRATION).fr())).isEqualTo("Apprenants : évolution");
        assertThat(plain(SentenceName.of("occupation-move:data-analyst", DEMONSTRATION).fr())).isEqualTo("Métier « Data analyst » : place et effectif");
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
        assertThat(plain(sentence(exactly, "occupation-move:data-analyst").orElseThrow().fr()))
                .isEqualTo("Le métier « Data analyst » fait son entrée à la 3e place des métiers les plus préparés en 2020.");
    }

    @Test
    void sayDividedByMoreThanTwoOnlyStrictlyBelowAHalf() {
        Edition exactly = ChangedEdition.in(folder).telling("applications,2019,,", "100736,files,,,A,F").read();
        assertThat(plain(sentence(exactly, "applications-growth").orElseThrow().fr()))
                .isEqualTo("Le nombre de candidatures recule de 50 % par rapport à 2019 (50 368 en 2020, 100 736 en 2019).");
    }

    @Test
    void tellALowestShareLikeAHighest() {
        Edition edition = ChangedEdition.in(folder).telling("women-share,2020,,", "20.0,percent,2958,14790,A,F").read();
        assertThat(plain(sentence(edition, "women-share").orElseThrow().fr())).isEqualTo("20 % des personnes formées ou en formation en 2020 sont des femmes "
                + "(2 958 sur 14 790 dont le genre est connu), la plus faible proportion depuis la création du réseau (2015-2020), soit 5 points de moins qu’en 2019 (25 %).");
    }

    @Test
    void tellOfNoChangeToOrFromAProvisionalYear() {
        List<String> of2021 = Sentences.of(DEMONSTRATION, 2021).stream().map(Sentence::key).toList();
        assertThat(of2021).contains("learners", "applications", "positive-exit-rate").doesNotContain("learners-growth", "applications-growth", "positive-exit-rate-change");
        assertThat(of2021).noneMatch(key -> key.startsWith("occupation-move:"));
        assertThat(Sentences.of(DEMONSTRATION, 2021)).extracting(Sentence::fr).noneMatch(fr -> fr.contains("2020"));
    }

    @Test
    void tellOfNoChangeAcrossABreak() {
        Edition edition = ChangedEdition.in(folder).withFile("elsewhere.csv", "indicator,year,value,unit,numerator,denominator,source_fr,source_en,address",
                "applications,2019,100000,files,,,Rapport,Report,").read();
        assertThat(sentence(edition, "applications-growth")).isEmpty();
        assertThat(sentence(edition, "admitted-growth")).isPresent();
    }

    @Test
    void tellOfAFallOfARateOfThoseWhoAnsweredOnlyOutsideTheSamplingError() {
        Edition within = ChangedEdition.in(folder).withFile("estimates.csv", ESTIMATES,
                "positive-exit-rate-weighted,2019,,,74.1,0.9,72.0,76.0,4859,7288,66.7,1.0,", "positive-exit-rate-weighted,2020,,,72.4,0.9,70.0,74.0,5329,7994,66.7,1.0,").read();
        assertThat(sentence(within, "positive-exit-rate-change")).as("1.7 points, of which 1.96 standard errors are 2.5").isEmpty();
        assertThat(sentence(within, "further-training-rate-change")).as("no estimate").isEmpty();
    }

    @Test
    void compareNoShareOverTooFew() {
        assertThat(plain(sentence(DEMONSTRATION, "programmes-returned-share").orElseThrow().fr())).as("75 % of 4 programmes in 2019").doesNotContain("2019");
    }

    @Test
    void sayThatADifferenceIsTakenBeforeRoundingWhereTheShownSharesLieOtherwiseApart() {
        Edition edition = ChangedEdition.in(folder).telling("completion-rate,2020,,", "21.968911917098445,percent,212,965,A,F")
                .telling("completion-rate,2019,,", "3.841931942919868,percent,35,911,A,F").read();
        assertThat(plain(sentence(edition, "completion-rate").orElseThrow().fr())).endsWith("soit 18,1 points de plus qu’en 2019 (3,8 % ; écart calculé avant arrondi).");
        assertThat(sentence(edition, "completion-rate").orElseThrow().en()).endsWith("up 18.1 percentage points on 2019 (3.8%; the difference is taken before rounding).");
    }

    @Test
    void letAnOccupationThatWasThereBeforeComeBack() {
        Edition edition = ChangedEdition.in(folder).telling("occupation-rank,2017,occupation,data-analyst", "3,rank,,,A,F").read();
        assertThat(plain(sentence(edition, "occupation-move:data-analyst").orElseThrow().fr())).startsWith("Le métier « Data analyst » revient à la 3e place");
    }

    @Test
    void sayNeitherThatAnOccupationEntersNorThatItReturnsWhereItMayHaveBeenThere() {
        ChangedEdition hidden = ChangedEdition.in(folder.resolve("hidden")).telling("occupation-rank,2017,occupation,data-analyst", ",rank,,,A,D");
        assertThat(plain(sentence(hidden.read(), "occupation-move:data-analyst").orElseThrow().fr())).as("the first four of 2017 are others").contains("fait son entrée");
        Edition unknown = ChangedEdition.in(folder.resolve("unknown")).telling("occupation-rank,2017,occupation,data-analyst", ",rank,,,A,D")
                .telling("occupation-rank,2017,occupation,web-integrator", ",rank,,,A,D").read();
        assertThat(plain(sentence(unknown, "occupation-move:data-analyst").orElseThrow().fr())).doesNotContain("entrée", "revient").contains("980");
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
    void tellTheLearnersOfAGroupOfOccupationsAndTheirShareOfThoseWhoseOccupationIsKnown() {
        Sentence told = group(DEMONSTRATION).orElseThrow();
        assertThat(plain(told.fr())).isEqualTo("Près de 9 700 personnes (9 693) ont été formées ou étaient en formation en 2020 à un métier du groupe « développement et intégration » "
                + "(Développeur web, Concepteur développeur d’applications, Intégrateur web, Développeur mobile, Administrateur DevOps), soit 65,3 % des 14 853 personnes dont le métier est connu, la majorité.");
        assertThat(told.en()).isEqualTo("Nearly 9,700 people (9,693) were trained or in training in 2020 for an occupation of the group “development and integration” "
                + "(Web developer, Application designer, Web integrator, Mobile developer, DevOps engineer): 65.3% of the 14,853 people whose occupation is known, the majority.");
        assertThat(told.figures()).containsExactly(learners("developer"), learners("application-designer"), learners("web-integrator"), learners("mobile-developer"),
                learners("devops-engineer"), FigureKey.ofNetwork("learners", 2020));
    }

    private static FigureKey learners(String occupation) {
        return new FigureKey("learners", 2020, "occupation", occupation);
    }

    @Test
    void tellNothingOfAGroupWhereTheFigureOfOneOccupationIsHiddenOrMissing() {
        assertThat(group(ChangedEdition.in(folder.resolve("hidden")).telling("learners,2020,occupation,web-integrator", ",people,,,A,D").read())).isEmpty();
        assertThat(group(ChangedEdition.in(folder.resolve("missing")).without("learners,2020,occupation,web-integrator,").read())).isEmpty();
    }

    @Test
    void leaveThoseOfUnknownOccupationOutOfTheShareOfAGroup() {
        Edition known = ChangedEdition.in(folder.resolve("told")).with("learners,2020,occupation,unknown,853,people,,,A,F").read();
        assertThat(plain(group(known).orElseThrow().fr())).endsWith("soit 69,2 % des 14 000 personnes dont le métier est connu, la majorité.");
        assertThat(group(known).orElseThrow().figures()).endsWith(FigureKey.ofNetwork("learners", 2020), learners("unknown"));
        Edition hidden = ChangedEdition.in(folder.resolve("hidden")).with("learners,2020,occupation,unknown,,people,,,A,C").read();
        assertThat(plain(group(hidden).orElseThrow().fr())).endsWith("Administrateur DevOps).");
        assertThat(group(hidden).orElseThrow().figures()).hasSize(5);
    }

    @Test
    void nameAGroupByItsNameInEachLanguageAndByTheFrenchOneWhereItIsNoLongerThere() {
        String key = Sentences.keyOf(DEVELOPMENT);
        assertThat(SentenceName.of(key, naming(DEMONSTRATION)).en()).isEqualTo("Group of occupations “development and integration”: headcount");
        assertThat(SentenceName.of(key, DEMONSTRATION).en()).isEqualTo("Group of occupations “développement et intégration”: headcount");
    }

    private static Optional<Sentence> group(Edition edition) {
        return sentence(naming(edition), Sentences.keyOf(DEVELOPMENT));
    }

    private static Edition naming(Edition edition) {
        return edition.withWords(new EditionTexts(List.of(), List.of(DEVELOPMENT), Bilingual.NONE, Bilingual.NONE, List.of(), List.of()), List.of());
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
