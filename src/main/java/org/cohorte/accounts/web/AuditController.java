package org.cohorte.accounts.web;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.TeamPages;
import org.cohorte.accounts.audit.AuditReading;
import org.cohorte.accounts.audit.AuditReading.Line;
import org.cohorte.foundation.text.Messages;
import org.cohorte.foundation.web.PageFrame;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail, newest first, a page at a time. */
@RestController
public class AuditController {

    private static final int LINES = 100;

    private final AuditReading reading;
    private final TeamPages pages;

    AuditController(AuditReading reading, TeamPages pages) {
        this.reading = reading;
        this.pages = pages;
    }

    /** @param earlier the address of the next page; empty on the last */
    public record AuditPage(Messages words, List<Line> lines, String earlier) {}

    @GetMapping({"/equipe/audit", "/en/team/audit"})
    ResponseEntity<byte[]> show(@RequestParam Optional<Long> before, HttpServletRequest request) {
        TeamAddresses addresses = TeamAddresses.of(request);
        List<Line> lines = reading.newest(LINES, before.orElse(Long.MAX_VALUE), addresses.language());
        String earlier = lines.size() == LINES ? addresses.audit() + "?before=" + lines.getLast().number() : "";
        return pages.show("accounts/audit", PageFrame.of(addresses.language(), addresses.text("audit.title"), "", addresses.other().audit(), addresses.audit()),
                new AuditPage(addresses.words(), lines, earlier));
    }
}
