package org.cohorte.releases.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.cohorte.releases.ReleaseCalendar;
import org.cohorte.releases.reading.Addresses;

/** The announced releases for people's calendars (RFC 5545): lines end in CRLF and are folded at 75 bytes. */
final class CalendarFile {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST = 75;

    private final Addresses here;
    private final String site;

    CalendarFile(Addresses here, String site) {
        this.here = here;
        this.site = site;
    }

    byte[] of(List<ReleaseCalendar.Announced> coming) {
        List<String> lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Cohorte//Releases//" + here.language().code().toUpperCase(java.util.Locale.ROOT),
                "CALSCALE:GREGORIAN", "NAME:" + escaped(here.text("calendar.title")), "X-WR-CALNAME:" + escaped(here.text("calendar.title"))));
        for (ReleaseCalendar.Announced release : coming) {
            lines.addAll(List.of("BEGIN:VEVENT", "UID:" + UUID.nameUUIDFromBytes((release.title().fr() + " " + site).getBytes(StandardCharsets.UTF_8)),
                    "DTSTAMP:" + STAMP.format(release.at()), "DTSTART:" + STAMP.format(release.at()), "DURATION:PT0S",
                    "SUMMARY:" + escaped(here.text("calendar.event", release.title().in(here.language()))), "URL:" + site + here.calendar(), "TRANSP:TRANSPARENT", "END:VEVENT"));
        }
        lines.add("END:VCALENDAR");
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(folded(line)).append("\r\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\;,])", "\\\\$1").replace("\n", "\\n");
    }

    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int length = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST) {
                folded.append("\r\n ");
                length = 1;
            }
            folded.append(character);
            length += bytes;
        }
        return folded.toString();
    }
}
