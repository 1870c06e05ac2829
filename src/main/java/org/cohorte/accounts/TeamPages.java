package org.cohorte.accounts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.web.PageFrame;
import org.cohorte.foundation.web.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Pages for people signed in, under {@code /equipe} and {@code /en/team}. Their template takes {@code frame} ({@link PageFrame}), {@code team}
 * ({@link TeamFrame}) and {@code page}, and stands in {@code layout/team}.
 */
@Component
public class TeamPages {

    private final Pages pages;
    private final SignIns signIns;
    private final ObjectProvider<TeamEntries> entries;

    TeamPages(Pages pages, SignIns signIns, ObjectProvider<TeamEntries> entries) {
        this.pages = pages;
        this.signIns = signIns;
        this.entries = entries;
    }

    public static String home(Language language) {
        return language.choose("/equipe", "/en/team");
    }

    /** The language of a team page, from its address. */
    public static Language languageOf(String path) {
        return path.startsWith("/en/") ? Language.EN : Language.FR;
    }

    /** @param frame its section is the address of the navigation's entry that the page belongs to */
    public ResponseEntity<byte[]> show(String template, PageFrame frame, Object page) {
        return show(HttpStatus.OK, template, frame, page);
    }

    /** A form again, with what is wrong: the title says so. */
    public ResponseEntity<byte[]> showErrors(String template, PageFrame frame, Object page) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, template, frame.erroneous(), page);
    }

    /** @throws SignInNeeded where nobody is signed in */
    public ResponseEntity<byte[]> show(HttpStatus status, String template, PageFrame frame, Object page) {
        SignedIn person = signIns.current().orElseThrow(SignInNeeded::new);
        return pages.show(status, template, frame, page, Map.of("team", new TeamFrame(frame.language(), person.name(), entries(frame.language(), person), frame.section())));
    }

    private List<TeamEntry> entries(Language language, SignedIn person) {
        return entries.stream().flatMap(all -> all.in(language).stream()).filter(entry -> person.may(entry.right()))
                .sorted(Comparator.comparingInt(TeamEntry::order).thenComparing(TeamEntry::address)).toList();
    }
}
