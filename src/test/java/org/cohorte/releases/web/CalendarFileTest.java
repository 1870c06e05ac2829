package org.cohorte.releases.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;
import org.cohorte.releases.ReleaseCalendar.Announced;
import org.cohorte.releases.reading.Addresses;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Bilingual TITLE = new Bilingual("Chiffres clés 2020, édition relue ; avec les départements, les métiers et les organismes", "Key figures 2020");

    private static String fileFor(Language language) {
        return new String(new CalendarFile(Addresses.of(language), "https://chiffres.example.org").of(List.of(new Announced(TITLE, Instant.parse("2021-09-15T08:00:00Z")))),
                StandardCharsets.UTF_8);
    }

    @Test
    void announcesDayAndHour() {
        assertThat(fileFor(Language.EN)).contains("BEGIN:VEVENT\r\n", "DTSTART:20210915T080000Z\r\n", "SUMMARY:Release: Key figures 2020\r\n",
                "URL:https://chiffres.example.org/en/releases/calendar\r\n").endsWith("END:VCALENDAR\r\n");
    }

    /** RFC 5545, 3.1: no line of more than 75 bytes, continued after a space; 3.3.11: commas and semicolons escaped. */
    @Test
    void foldsLongLinesBetweenCharacters() {
        String file = fileFor(Language.FR);
        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("Chiffres clés 2020\\, édition relue \\; avec les départements\\, les métiers");
    }

    @Test
    void keepsTheSameIdentifierForTheSameRelease() {
        assertThat(fileFor(Language.FR).lines().filter(l -> l.startsWith("UID:")).toList()).isEqualTo(fileFor(Language.EN).lines().filter(l -> l.startsWith("UID:")).toList());
    }
}
