package org.cohorte.releases.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.text.Language;
import org.cohorte.releases.lifecycle.Basis;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The tables of a release, chosen and put in order in a form. */
class BasisFormTest {

    private static final WorkAddresses WORDS = new WorkAddresses(Language.EN);

    private static MultiValueMap<String, String> sent(String... tables) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.set("threshold", "10");
        sent.set("smallestBase", "20");
        sent.put("tables", List.of(tables));
        return sent;
    }

    private static List<String> read(MultiValueMap<String, String> sent) {
        return BasisForm.read(sent, WORDS, false).basis().orElseThrow().tables();
    }

    @Test
    void theSmallestNumberIsTheMostImportantTable() {
        MultiValueMap<String, String> sent = sent("region", "gender", "occupation");
        sent.set("position.region", "30");
        sent.set("position.gender", "20");
        sent.set("position.occupation", "5");
        assertThat(read(sent)).containsExactly("occupation", "gender", "region");
    }

    @Test
    void tablesWithoutANumberComeLastAsThePageHasThem() {
        MultiValueMap<String, String> sent = sent("region", "gender", "provider*programme");
        sent.set("position.region", "");
        sent.set("position.provider*programme", "1");
        assertThat(read(sent)).containsExactly("provider*programme", "region", "gender");
    }

    @Test
    void whatIsNoTableIsPassedOver() {
        assertThat(read(sent("region", "gender*region", "colour"))).containsExactly("region");
    }

    @Test
    void thePageShowsTheChosenInTheirOrderThenTheStandardOnesThenEveryOtherCrossing() {
        NewReleasePage.Tables tables = BasisForm.tables(BasisForm.filled(new Basis(Optional.empty(), 10, 20, List.of("region*provider", "gender", "region"))), WORDS);
        assertThat(tables.usual()).hasSize(25).startsWith(new NewReleasePage.Row("region*provider", "Region × Provider", true, "10"), new NewReleasePage.Row("gender", "Gender", true, "20"),
                new NewReleasePage.Row("region", "Region", true, "30"), new NewReleasePage.Row("department", "Department", false, ""));
        assertThat(tables.others()).hasSize(20).noneMatch(NewReleasePage.Row::chosen);
        assertThat(tables.chosen()).isEqualTo(3);
    }

    @Test
    void aFormWithAFaultKeepsTheTablesInTheirOrder() {
        MultiValueMap<String, String> sent = sent("region", "gender");
        sent.set("threshold", "many");
        sent.set("position.gender", "1");
        BasisForm.Read read = BasisForm.read(sent, WORDS, false);
        assertThat(read.basis()).isEmpty();
        assertThat(BasisForm.tables(read.form(), WORDS).usual()).extracting(NewReleasePage.Row::code).startsWith("gender", "region");
    }
}
