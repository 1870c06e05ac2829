package org.cohorte.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.TeamPages;
import org.cohorte.foundation.text.Messages;
import org.cohorte.foundation.web.PageFrame;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where one arrives after signing in: what one may do here. */
@RestController
public class TeamHomeController {

    private final TeamPages pages;

    TeamHomeController(TeamPages pages) {
        this.pages = pages;
    }

    /** The layout brings the entries. */
    public record TeamHomePage(Messages words) {}

    @GetMapping({"/equipe", "/en/team"})
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        TeamAddresses addresses = TeamAddresses.of(request);
        PageFrame frame = PageFrame.of(addresses.language(), addresses.text("home.title"), "", addresses.other().home(), addresses.home());
        return pages.show("accounts/home", frame, new TeamHomePage(addresses.words()));
    }
}
