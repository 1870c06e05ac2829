package org.cohorte.releases.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

import org.cohorte.releases.Edition;
import org.cohorte.releases.PublishedEditions;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The figures that the pages show, as files. */
@RestController
class FigureFilesController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final PublishedEditions editions;

    FigureFilesController(PublishedEditions editions) {
        this.editions = editions;
    }

    @GetMapping({"/chiffres-cles/{year:\\d{4}}.csv", "/en/key-figures/{year:\\d{4}}.csv"})
    ResponseEntity<?> ofYear(@PathVariable int year, WebRequest request) {
        return file("cohorte-" + year + ".csv", request, e -> e.years().contains(year) ? Optional.of(PublishedRows.of(e, y -> y == year)) : Optional.empty());
    }

    @GetMapping({"/chiffres-cles/series.csv", "/en/key-figures/series.csv"})
    ResponseEntity<?> ofAllYears(WebRequest request) {
        return file("cohorte-series.csv", request, e -> Optional.of(PublishedRows.of(e, y -> true)));
    }

    private ResponseEntity<?> file(String name, WebRequest request, Function<Edition, Optional<String>> rows) {
        Optional<byte[]> bytes = editions.newest().flatMap(rows).map(text -> text.getBytes(StandardCharsets.UTF_8));
        if (bytes.isEmpty()) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There are no figures for this year.");
            problem.setTitle("No figures");
            return ResponseEntity.of(problem).build();
        }
        if (request.checkNotModified("\"" + DigestUtils.md5DigestAsHex(bytes.get()) + "\"")) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
        }
        return ResponseEntity.ok().contentType(CSV).cacheControl(CacheControl.maxAge(Duration.ZERO).mustRevalidate())
                .header("Content-Disposition", "inline; filename=\"" + name + "\"").body(bytes.get());
    }
}
