package org.cohorte.foundation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TextsTest {

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        Resource[] french = new PathMatchingResourcePatternResolver().getResources("classpath*:org/cohorte/**/messages_fr.properties");
        assertThat(french).isNotEmpty();
        for (Resource file : french) {
            assertThat(read(file).keySet()).as(file.getDescription()).isEqualTo(read(file.createRelative("messages_en.properties")).keySet());
        }
    }

    @Test
    void writesNumbersAndDaysAsEachLanguageDoes() {
        assertThat(Numbers.whole(1014853, Language.FR)).isEqualTo("1\u202f014\u202f853");
        assertThat(Numbers.whole(14853, Language.EN)).isEqualTo("14,853");
        assertThat(Numbers.share(8685, 14720, Language.FR)).isEqualTo("59,0\u202f%");
        assertThat(Numbers.share(1, 2000, Language.EN)).isEqualTo("0.1%");
        assertThat(Numbers.day(LocalDate.of(2021, 3, 1), Language.FR)).isEqualTo("1er mars 2021");
        assertThat(Numbers.day(LocalDate.of(2021, 8, 31), Language.EN)).isEqualTo("31 August 2021");
    }

    private static Properties read(Resource file) throws IOException {
        Properties texts = new Properties();
        try (InputStreamReader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
