package org.cohorte.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3c.dom.Document;

/** What readers find of a published release: its page, its tables, its single figures, the lists that lead there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleasePagesTest {

    private static final String VERSION = "/publications/2020/v1";

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
    void theReleaseTellsItsFiguresItsDatesAndWhoSawThemBefore() {
        String page = site.get(VERSION).body();
        assertThat(page).contains("14\u202f853", "14\u202f342 en 2019, soit +3,6\u202f%", "Données connues au", "31 août 2021", "Camille Exemple, ministère",
                "Organisme d’exemple", "L’année 2020 est celle de la fermeture", "Version 1", "en vigueur", "Licence Ouverte 2.0", "/data/2020/v1/figures.parquet");
        assertThat(site.get("/publications/2020").body()).as("the version that holds").contains("Première publication");
    }

    @Test
    void aSentenceLeadsToItsFiguresAndSaysWhenAPersonChangedIt() {
        assertThat(site.get(VERSION).body()).contains("la plus haute proportion depuis la création du réseau", "Phrase retouchée",
                VERSION + "/chiffres/at-or-below-bac-share/2019");
    }

    @Test
    void theReleaseLeadsToThoseToCome() {
        assertThat(site.get(VERSION).body()).contains("<h3 id=\"following\">Prochaines publications</h3>", "<a href=\"/publications/calendrier\">Calendrier des publications</a>",
                "<a href=\"/publications/calendrier.ics\">", "<a href=\"/publications/atom.xml\">Suivre les publications (Atom)</a>");
        assertThat(site.get("/en/releases/2020/v1").body()).contains("<a href=\"/en/releases/calendar\">Calendar of releases</a>", "<a href=\"/en/releases/atom.xml\">");
    }

    @Test
    void whoeverAddsPartsUpIsToldWhyTheyMayDifferFromTheirTotal() {
        String note = "La somme des lignes peut différer du total\u00a0: certaines ne sont pas publiées";
        for (String path : List.of(VERSION, VERSION + "/tableaux/learners/region", VERSION + "/tableaux/learners/region*gender", "/methodologie")) {
            assertThat(site.get(path).body()).as(path).contains(note);
        }
        for (String path : List.of(VERSION + "/tableaux/learners", VERSION + "/tableaux/women-share/region")) {
            assertThat(site.get(path).body()).as(path).doesNotContain(note);
        }
    }

    @Test
    void aMapHasALegendAndItsTableAndHatchesWhatIsHidden() {
        String page = site.get(VERSION).body();
        assertThat(page).contains("Apprenants par département, 2020", "id=\"map-learners-department-hatch\"", "class=\"area hidden\"", "Les valeurs en tableau", "Secret statistique");
        assertThat(page.split("class=\"area class-").length - 1).isGreaterThan(60);
    }

    @Test
    void aTableShowsYearsAndMembersAndNeverAZeroForWhatIsHidden() {
        String page = site.get(VERSION + "/tableaux/learners/region?annees=2015-2020").body();
        assertThat(page).contains("<th scope=\"row\">Bretagne", "Tout le réseau", "<td class=\"number cell hidden\">",
                "Secret statistique\u00a0: de 1 à 10 personnes", "ce chiffre permettrait d’en retrouver un autre").doesNotContain("2021\u00a0–");
        assertThat(page).doesNotContain("cell hidden\"><a href=\"" + VERSION + "/chiffres/learners/2015/region/06\">0<");
    }

    @Test
    void aTableCanBeOrderedByAYear() {
        String page = site.get(VERSION + "/tableaux/learners/region?tri=2020").body();
        assertThat(page.indexOf("<th scope=\"row\">Île-de-France")).isLessThan(page.indexOf("<th scope=\"row\">Bretagne"));
        assertThat(page).contains("aria-sort=\"descending\"");
        String upwards = site.get("/en/releases/2020/v1/tables/learners/region?sort=-2020&years=2019-2020").body();
        assertThat(upwards.indexOf("<th scope=\"row\">Bretagne")).isLessThan(upwards.indexOf("<th scope=\"row\">Île-de-France"));
    }

    @Test
    void twoBreakdownsStandAgainstEachOtherInOneYear() {
        String page = site.get(VERSION + "/tableaux/learners/region*gender?annees=2019").body();
        assertThat(page).contains("Femmes", "Hommes", "Non connu", "Ensemble", "Apprenants par région et par genre", "/chiffres/learners/2019/region*gender/53*f");
    }

    @Test
    void aRateThatIsTooSmallGivesWayToOneOverTwoYearsAndSaysSo() {
        String page = site.get(VERSION + "/tableaux/positive-exit-rate/provider").body();
        assertThat(page).contains("<td class=\"number cell pooled\">", "<small>2019-2020</small>", "Taux calculé sur deux années", "taux sur moins de 20 personnes",
                "/chiffres/positive-exit-rate-two-years/2020/provider/");
    }

    @Test
    void anEstimateHasItsInterval() {
        assertThat(site.get(VERSION + "/tableaux/positive-exit-rate-weighted/region").body()).contains("Estimation pondérée, avec son intervalle à 95\u202f%")
                .containsPattern("<small>\\[\\d\\d,\\d\u202f; \\d\\d,\\d\\]</small>");
    }

    @Test
    void aReleaseIsCitedByItsTitleOnce() {
        assertThat(site.get(VERSION).body()).contains("«\u202fChiffres clés 2020\u202f», version 1, ").doesNotContain("«\u202fChiffres clés 2020\u202f», Chiffres clés 2020", "howpublished", "container-title");
        assertThat(site.get(VERSION + "/tableaux/learners/department").body()).contains("«\u202fApprenants par département\u202f», Chiffres clés 2020, version 1, ", "container-title",
                "howpublished = {Chiffres clés 2020},", "Côte-d’Or").doesNotContain("Côte-d'Or", "Côte-d&#39;Or");
    }

    @Test
    void aSingleFigureSaysWhatItIsAndHowToCiteIt() {
        String page = site.get(VERSION + "/chiffres/women-share/2020/region/53").body();
        assertThat(page).contains("23,6\u202f% des apprenants de genre connu sont des femmes", "92 sur 390 apprenants de genre connu", "Bretagne · 2020",
                "26,1\u202f% en 2019, soit −2,5 points", "En vigueur\u00a0: version 1", "Méthodologie, version 1", "@misc{cohorte-2020-v1-women-share-2020-53,",
                "&quot;type&quot; : &quot;dataset&quot;".replace("&quot;", "\""), site.address(VERSION + "/chiffres/women-share/2020/region/53"));
        assertThat(site.get("/en/releases/2020/v1/figures/women-share/2020/region/53").body()).contains("23.6% of learners of known gender are women", "92 of 390");
    }

    @Test
    void aRateOfOutcomesTellsItsResponseItsEstimateAndItsBounds() {
        assertThat(site.get(VERSION + "/chiffres/positive-exit-rate/2020").body()).contains("Réponses", "Estimation", "effet de plan", "borne basse", "borne haute",
                "Situation non connue\u00a0: 2\u202f665 des 7\u202f994");
    }

    @Test
    void aHiddenFigureSaysWhyAndShowsNoNumber() {
        HttpResponse<String> answer = site.get(VERSION + "/chiffres/learners/2015/region/06");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Apprenants\u00a0: non publié", "de 1 à 10 personnes").doesNotContain("class=\"figure-value\"");
    }

    @Test
    void theFigureAndTheYearNameTheEditionAndTheSnapshotBehindIt() {
        for (String path : List.of(VERSION, VERSION + "/chiffres/learners/2020", "/chiffres-cles/2020")) {
            assertThat(site.get(path).body()).as(path).containsPattern("Édition 2020/v1, données au 31 août 2021, cliché \\S+\\. <a href=\"/data/2020/v1/snapshot-manifest.json\">");
        }
        assertThat(site.get("/data/2020/v1/snapshot-manifest.json").statusCode()).isEqualTo(200);
    }

    @Test
    void helpMethodologyAndLegendSayTheSameOfEachSign() {
        String signs = "«\u202f—\u202f»\u00a0: aucun cas, rien à compter. «\u202fs\u202f», «\u202fs*\u202f», «\u202f[s]\u202f» et «\u202f(s)\u202f»\u00a0: non publié, par secret statistique";
        assertThat(site.get("/aide").body()).contains(signs);
        assertThat(site.get("/methodologie").body()).contains(signs);
        assertThat(site.get(VERSION + "/tableaux/learners/department").body()).contains("<dt>—</dt><dd>Sans objet\u00a0: aucun cas.</dd>", "<dt>s</dt><dd>Secret statistique",
                "<dt>(s)</dt><dd>Secret statistique");
    }

    @Test
    void theYearAndTheReleaseLeadToEachOtherAndFromEachFigureToItsPage() {
        String year = site.get("/chiffres-cles/2020").body();
        assertThat(year).contains("href=\"" + VERSION + "\"");
        assertThat(site.get(VERSION).body()).contains("href=\"/chiffres-cles/2020\"", "<a href=\"" + VERSION + "/chiffres/learners/2020\">14\u202f853");
        for (String figure : List.of("learners/2020", "learners/2020/occupation/data-analyst", "learners/2019/occupation/data-analyst", "occupation-rank/2020/occupation/data-analyst",
                "outcome-response-rate/2020", "it-job-rate/2020", "positive-exit-rate-lowest/2020", "positive-exit-rate-highest/2020", "online-sessions-share/2020", "sessions/2019")) {
            assertThat(year).as(figure).contains("href=\"" + VERSION + "/chiffres/" + figure + "\"");
            assertThat(site.get(VERSION + "/chiffres/" + figure).statusCode()).as(figure).isEqualTo(200);
        }
        assertThat(site.get(VERSION + "/chiffres/occupation-rank/2020/occupation/data-analyst").body()).contains("href=\"" + VERSION + "/chiffres/learners/2020/occupation/data-analyst\"");
    }

    @Test
    void theExitsOfTheReleaseHaveTheirResponseTheirEstimateAndTheirBounds() {
        assertThat(site.get(VERSION).body()).contains("id=\"outcome-response-rate\"", "id=\"positive-exit-rate-weighted\"", "Intervalle à 95\u202f% [71,",
                "id=\"positive-exit-rate-lowest\"", "id=\"positive-exit-rate-highest\"");
    }

    @Test
    void aTableHasItsNewestYearFirstAndItsMembersByName() {
        String page = site.get(VERSION + "/tableaux/learners/occupation").body();
        assertThat(page.indexOf("?tri=2021")).isPositive().isLessThan(page.indexOf("?tri=2020"));
        assertThat(page.indexOf("<th scope=\"row\">Tout le réseau")).isPositive().isLessThan(page.indexOf("<th scope=\"row\">Administrateur"));
        assertThat(page.indexOf("<th scope=\"row\">Concepteur")).isLessThan(page.indexOf("<th scope=\"row\">Développeur web"));
    }

    @Test
    void aYearPublishedElsewhereStandsBeyondABreakWithItsSource() {
        for (String page : List.of("", "/chiffres/learners/2020", "/tableaux/learners")) {
            assertThat(site.get(VERSION + page).body()).as(page).contains("Rapport du réseau 2014", "ne peut être recalculé", "1\u202f200");
        }
        for (String page : List.of(VERSION, VERSION + "/chiffres/learners/2020", "/chiffres-cles/2020")) {
            assertThat(site.get(page).body()).as(page).contains("class=\"break\"", "Rupture de série avant 2015");
        }
        assertThat(site.get(VERSION).body()).contains("href=\"/data/2020/v1/elsewhere.csv\"");
        assertThat(site.get(VERSION + "/tableaux/learners?annees=2020").body()).doesNotContain("1\u202f200");
    }

    @Test
    void whatIsNotPublishedIsNotThere() {
        for (String path : List.of("/publications/2020/v2", "/publications/2021", "/publications/2020/v0", VERSION + "/tableaux/learners/moon", VERSION + "/tableaux/secrets",
                VERSION + "/chiffres/learners/1999", VERSION + "/chiffres/learners/2020/region/99", VERSION + "/tableaux/learners/region?annees=1999", "/publications/../2020")) {
            assertThat(site.get(path).statusCode()).as(path).isIn(404, 400);
        }
        assertThat(site.get("/publications/2020/v2").body()).contains("Aucun chiffre publié ne se trouve à cette adresse");
    }

    @Test
    void anAddressWithoutVersionLeadsToTheOneThatHolds() {
        HttpResponse<String> answer = site.get("/publications/2020/tableaux/learners/region?annees=2020");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains(VERSION + "/tableaux/learners/region?annees=2020");
    }

    @Test
    void aPageIsKnownByItsTagAndComesCompressed() {
        HttpResponse<String> answer = site.get(VERSION);
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(site.get(VERSION, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(site.get(VERSION, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("public", "must-revalidate");
    }

    @Test
    void theListsLeadToWhatIsPublishedAlone() throws Exception {
        assertThat(site.get("/publications").body()).contains("Chiffres clés 2020", "/publications/calendrier");
        assertThat(site.get("/en/releases/calendar").body()).contains("No release is announced");
        Document feed = xml(site.get("/publications/atom.xml"));
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(1);
        Document map = xml(site.get("/sitemap.xml"));
        assertThat(map.getElementsByTagName("loc").getLength()).isGreaterThan(50);
        for (int i = 0; i < map.getElementsByTagName("loc").getLength(); i += 7) {
            String address = map.getElementsByTagName("loc").item(i).getTextContent();
            assertThat(site.get(address.substring(site.address("").length())).statusCode()).as(address).isEqualTo(200);
        }
        assertThat(site.get("/robots.txt").body()).contains("Disallow: /equipe");
    }

    private static Document xml(HttpResponse<String> answer) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theMethodologyTellsTheSettingsTheRevisionsAndTheBreaks() {
        assertThat(site.get("/methodologie").body()).contains("non publiés de 1 à 10", "non publiés sur moins de 20 personnes", "Révisions", "<th scope=\"col\" class=\"number\">2020/v1</th>",
                "Rapport du réseau 2014");
    }

    @Test
    void theHomePageLeadsToTheNewestRelease() {
        assertThat(site.get("/").body()).contains("href=\"/publications/2020\"", VERSION + "/tableaux", "/publications/2020#files", "/publications/calendrier");
    }
}
