package org.cohorte.releases.team;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.cohorte.accounts.NotAllowed;
import org.cohorte.accounts.TeamPages;
import org.cohorte.figures.CountedRecords.Part;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.tracing.TraceCsv;
import org.cohorte.releases.tracing.TraceOutcome;
import org.cohorte.releases.tracing.Tracing;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why is this figure what it is: the records that it counts, a page at a time or as a file. */
@RestController
public class RecordsController {

    private static final String FRENCH = "/equipe/publications/{release:[a-z0-9-]+}/v{version:[1-9][0-9]{0,5}}/pourquoi/{indicator}/{year:\\d{4}}";
    private static final String ENGLISH = "/en/team/releases/{release:[a-z0-9-]+}/v{version:[1-9][0-9]{0,5}}/why/{indicator}/{year:\\d{4}}";
    private static final String MEMBER = "/{dimensions}/{members}";

    private final Tracing tracing;
    private final TeamPages pages;

    RecordsController(Tracing tracing, TeamPages pages) {
        this.tracing = tracing;
        this.pages = pages;
    }

    @GetMapping({FRENCH, ENGLISH, FRENCH + MEMBER, ENGLISH + MEMBER})
    ResponseEntity<byte[]> show(@PathVariable String release, @PathVariable int version, @PathVariable String indicator, @PathVariable int year, @PathVariable Optional<String> dimensions,
            @PathVariable Optional<String> members, @RequestParam(defaultValue = "numerator") String part, @RequestParam(defaultValue = "1") String page, HttpServletRequest request) {
        WorkAddresses words = WorkAddresses.of(request);
        EditionAddress address = WorkShowing.address(release, version);
        FigureKey key = new FigureKey(indicator, year, dimensions.orElse(""), members.orElse(""));
        int number = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
        RecordsPage shown = new RecordsMaking(tracing.page(address, key, part(part), number), words).page(number);
        return pages.show("releases/team/records", WorkShowing.frame(words.text("records.title") + " " + shown.title(), words.other().why(address, key), words), shown);
    }

    @GetMapping({FRENCH + "/enregistrements.csv", ENGLISH + "/records.csv", FRENCH + MEMBER + "/enregistrements.csv", ENGLISH + MEMBER + "/records.csv"})
    void file(@PathVariable String release, @PathVariable int version, @PathVariable String indicator, @PathVariable int year, @PathVariable Optional<String> dimensions,
            @PathVariable Optional<String> members, @RequestParam(defaultValue = "numerator") String part, HttpServletResponse response) throws IOException {
        FigureKey key = new FigureKey(indicator, year, dimensions.orElse(""), members.orElse(""));
        Part asked = part(part);
        String name = String.join("-", release, "v" + version, indicator, String.valueOf(year), asked.name().toLowerCase(Locale.ROOT)) + ".csv";
        TraceCsv csv = new TraceCsv(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        TraceOutcome outcome = tracing.all(WorkShowing.address(release, version), key, asked, rows -> {
            head(response, name);
            csv.write(rows);
        });
        if (!(outcome instanceof TraceOutcome.Found)) {
            throw new NotAllowed();
        }
        head(response, name);
        csv.end();
    }

    /** Only once there is something to send: an answer of another kind has other headers. */
    private static void head(HttpServletResponse response, String name) {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private static Part part(String named) {
        return switch (named) {
            case "numerator" -> Part.NUMERATOR;
            case "denominator" -> Part.DENOMINATOR;
            default -> throw new NotAllowed();
        };
    }
}
