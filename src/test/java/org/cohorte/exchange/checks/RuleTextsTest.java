package org.cohorte.exchange.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cohorte.exchange.format.ExchangeTexts;
import org.cohorte.foundation.tables.UnreadableTable;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule says what it found and how to mend it in both languages, and stands in the guide. */
class RuleTextsTest {

    @ParameterizedTest
    @EnumSource(Rule.class)
    void saysWhatItFoundAndHowToMendItInBothLanguages(Rule rule) {
        for (Language language : Language.values()) {
            Messages texts = ExchangeTexts.in(language);
            assertThat(texts.text("rule." + rule + ".what", "detail", "value")).isNotBlank();
            assertThat(texts.text("rule." + rule + ".mend", "detail", "value")).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(UnreadableTable.Reason.class)
    void saysWhyAFileCannotBeReadInBothLanguages(UnreadableTable.Reason reason) {
        for (Language language : Language.values()) {
            assertThat(ExchangeTexts.in(language).text("unreadable." + reason)).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void standsInTheGuideWithItsSeverity(Rule rule) throws IOException {
        assertThat(Files.readString(Path.of("docs/importing.md"))).contains("| `" + rule + "` | " + rule.severity().name().toLowerCase(java.util.Locale.ROOT) + " |");
    }
}
