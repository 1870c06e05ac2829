package org.cohorte.releases.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;
import org.cohorte.releases.ChangedEdition;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.EditionTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of which day the list of silent providers is. */
class SignOffOfAReleaseTest {

    private static final EditionTexts.Provider SCHOOL = new EditionTexts.Provider("school", "School");

    @TempDir
    private Path folder;

    @Test
    void anEditionListsThoseThatWereSilentAtItsApproval() {
        Edition frozen = ChangedEdition.in(folder.resolve("frozen")).read();
        assertThat(signOff(frozen, List.of(SCHOOL))).isEqualTo(new ReleasePage.SignOff("When this edition was approved, these providers had not signed off their own figures:", List.of("School")));
        assertThat(signOff(frozen, List.of()).text()).isEqualTo("All providers have signed off their figures.");
    }

    @Test
    void aDraftListsThoseThatAreSilentToThisDayAndSaysSo() throws Exception {
        Path draft = folder.resolve("draft");
        ChangedEdition.in(draft).read();
        Files.move(draft.resolve(EditionFiles.MANIFEST), draft.resolve(EditionFiles.DRAFT));
        assertThat(signOff(Edition.in(draft), List.of(SCHOOL)).text()).startsWith("To this day these providers have not signed off");
        assertThat(signOff(Edition.in(draft), List.of()).text()).isEqualTo("No provider is listed yet as one that has not signed off its figures.");
    }

    private static ReleasePage.SignOff signOff(Edition edition, List<EditionTexts.Provider> silent) {
        EditionTexts texts = new EditionTexts(List.of(), List.of(), Bilingual.NONE, Bilingual.NONE, silent, List.of());
        return new ReleaseMaking(DemonstrationReading.of(edition.withWords(texts, List.of()), Language.EN)).page().signOff();
    }
}
