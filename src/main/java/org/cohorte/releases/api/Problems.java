package org.cohorte.releases.api;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.foundation.web.SiteAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What a program is told that asks for a file that is not there, or for more than reading (RFC 9457); its type leads to the page that explains it. */
enum Problems {
    NO_SUCH_EDITION(HttpStatus.NOT_FOUND, "No such edition", "No edition is published at this address. The addresses of all that are published stand in /data/index.json."),
    WITHDRAWN(HttpStatus.GONE, "Edition withdrawn", "This edition was published and then withdrawn. Its page says why."),
    NO_SUCH_TABLE(HttpStatus.NOT_FOUND, "No such table", "This edition has no such table. Those that it has stand in its figures.json."),
    NO_SUCH_FILE(HttpStatus.NOT_FOUND, "No such file", "This edition has no such file. Those that it has stand in its edition.json."),
    NOT_WRITTEN(HttpStatus.METHOD_NOT_ALLOWED, "Nothing is written here", "The files of editions are read (GET, HEAD), and nothing else.");

    /** The page on which each has its place. */
    static final String PAGE = "/en/help/api";

    private final HttpStatus status;
    private final String title;
    private final String detail;

    Problems(HttpStatus status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** As in its type: no-such-edition. */
    String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    int status() {
        return status.value();
    }

    String title() {
        return title;
    }

    ResponseEntity<?> answer(HttpServletRequest request, SiteAddress site) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(site.of(PAGE + "#" + code())));
        problem.setTitle(title);
        problem.setInstance(URI.create(request.getRequestURI()));
        return ResponseEntity.status(status).headers(DataHeaders::open).header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .contentType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
