package org.cohorte.exchange.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cohorte.exchange.checks.Findings;
import org.cohorte.exchange.uploads.Upload;
import org.cohorte.exchange.uploads.UploadId;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;
import org.junit.jupiter.api.Test;

/** What the page of a package that was handed in tells. */
class DeliveryShowingTest {

    @Test
    void whatIsUnderWayIsToldInTheLanguageOfThePage() {
        Upload.Run looking = new Upload.Run(1, true, Optional.of(Instant.EPOCH), new Bilingual("Lecture", "Reading"), 1, Optional.of(2L), Optional.empty(), Bilingual.NONE, 0, 0, List.of());
        Upload upload = new Upload(new UploadId(1), "", "mai", new UUID(0, 1), Instant.EPOCH, false, looking);
        assertThat(shown(upload, Language.FR)).isEqualTo("Lecture");
        assertThat(shown(upload, Language.EN)).isEqualTo("Reading");
    }

    private static String shown(Upload upload, Language language) {
        return new DeliveryShowing(new DeliveryAddresses(language)).upload(upload, new Findings()).step();
    }
}
