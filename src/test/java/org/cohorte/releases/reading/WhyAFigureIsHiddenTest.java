package org.cohorte.releases.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.cohorte.foundation.text.Language;
import org.cohorte.releases.ChangedEdition;
import org.cohorte.releases.FigureKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader is told a reason that is true: the status of a hidden figure of the network says less than that of a member's. */
class WhyAFigureIsHiddenTest {

    private static final String OF_NETWORK = "Statistical secrecy: this figure of the whole network would tell, alone or together with another one, of 1 to 10 people, or be a rate over fewer than 20.";

    @TempDir
    Path folder;

    private Reading reading;

    @BeforeEach
    void hide() {
        reading = DemonstrationReading.of(ChangedEdition.in(folder).telling("learners,2020,,", ",people,,,A,C").telling("women-share,2020,,", ",percent,,,A,C")
                .telling("learners,2020,region,53", ",people,,,A,C").telling("women-share,2020,region,53", ",percent,,,A,C").telling("learners,2020,region,11", ",people,,,A,D").read(), Language.EN);
    }

    private String why(FigureKey key) {
        return new FigureMaking(reading, reading.edition().figure(key).orElseThrow()).page().why();
    }

    @Test
    void aFigureOfTheNetworkMayBeLargeAndIsNeverSaidToCountOneToTenPeople() {
        assertThat(why(FigureKey.ofNetwork("learners", 2020))).isEqualTo(OF_NETWORK);
        assertThat(why(FigureKey.ofNetwork("women-share", 2020))).isEqualTo(OF_NETWORK);
        assertThat(new FigureCards(reading, 2020).card("learners").why()).isEqualTo("Not published: alone or together with another figure of the network it would tell of too few people");
    }

    @Test
    void aFigureOfAMemberHasTheReasonOfItsStatus() {
        assertThat(why(new FigureKey("learners", 2020, "region", "53"))).isEqualTo("Statistical secrecy: 1 to 10 people, who could be recognised.");
        assertThat(why(new FigureKey("women-share", 2020, "region", "53"))).startsWith("Statistical secrecy: a rate over fewer than 20 people");
        assertThat(why(new FigureKey("learners", 2020, "region", "11"))).contains("would give away another");
    }

    @Test
    void theirMarksAreApartInATable() {
        TablePage table = new TableMaking(reading, "learners", "region", TableQuery.of(reading.edition().years(), "2020", "", "1").orElseThrow()).page();
        assertThat(table.rows().getFirst().cells().getFirst().text()).isEqualTo("[s]");
        assertThat(table.marks()).contains(new ExplainedMark("[s]", OF_NETWORK), new ExplainedMark("s", "Statistical secrecy: 1 to 10 people, who could be recognised."));
    }
}
