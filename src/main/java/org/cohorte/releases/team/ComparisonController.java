package org.cohorte.releases.team;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.cohorte.accounts.NotAllowed;
import org.cohorte.accounts.TeamPages;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.editions.Comparison;
import org.cohorte.releases.editions.ComparisonTable;
import org.cohorte.releases.editions.ComparisonText;
import org.cohorte.releases.lifecycle.ComparedVersions;
import org.cohorte.releases.lifecycle.TeamReleases;
import org.cohorte.releases.lifecycle.Version;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What an amendment moves: the figures of the network one by one, all of them in a file. */
@RestController
public class ComparisonController {

    private final TeamReleases releases;
    private final ComparedVersions compared;
    private final TeamPages pages;

    ComparisonController(TeamReleases releases, ComparedVersions compared, TeamPages pages) {
        this.releases = releases;
        this.compared = compared;
        this.pages = pages;
    }

    /**
     * A version beside the one that it corrects.
     *
     * @param parts empty where there is nothing to compare
     * @param file  of every figure that moved
     */
    public record ComparisonPage(WorkAddresses words, String title, String back, List<ComparisonText.Part> parts, String file) {}

    @GetMapping({WorkController.FRENCH + "/comparaison", WorkController.ENGLISH + "/comparison"})
    ResponseEntity<byte[]> show(@PathVariable String release, @PathVariable int version, HttpServletRequest request) {
        WorkAddresses words = WorkAddresses.of(request);
        EditionAddress address = WorkShowing.address(release, version);
        Optional<Comparison> figures = compared.figures(address);
        Version shown = releases.one(address);
        List<ComparisonText.Part> parts = figures.map(moved -> new ComparisonText(moved, compared.records(moved), words.language()).parts()).orElse(List.of());
        return pages.show("releases/team/comparison", WorkShowing.frame(words.text("comparison.title"), words.other().comparison(address), words),
                new ComparisonPage(words, WorkMaking.title(shown, words), words.work(address), parts, words.comparison(address) + ".csv"));
    }

    @GetMapping({WorkController.FRENCH + "/comparaison.csv", WorkController.ENGLISH + "/comparison.csv"})
    void file(@PathVariable String release, @PathVariable int version, HttpServletResponse response) throws IOException {
        Comparison figures = compared.figures(WorkShowing.address(release, version)).orElseThrow(NotAllowed::new);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"comparison-" + release + "-v" + version + ".csv\"");
        PrintWriter out = response.getWriter();
        ComparisonTable.print(figures, out);
        out.flush();
    }
}
