package org.cohorte.releases.team;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.foundation.forms.FilledForm;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.lifecycle.Reviewing;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sent to review, approved, sent back. */
@RestController
public class ReviewController {

    private final Reviewing reviewing;
    private final WorkShowing showing;

    ReviewController(Reviewing reviewing, WorkShowing showing) {
        this.reviewing = reviewing;
        this.showing = showing;
    }

    @PostMapping({WorkController.FRENCH + "/relecture", WorkController.ENGLISH + "/review"})
    ResponseEntity<byte[]> submit(@PathVariable String release, @PathVariable int version, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        return showing.answer(address, reviewing.submit(address), WorkAddresses.of(request), FilledForm.blank());
    }

    @PostMapping({WorkController.FRENCH + "/approbation", WorkController.ENGLISH + "/approval"})
    ResponseEntity<byte[]> approve(@PathVariable String release, @PathVariable int version, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        return showing.answer(address, reviewing.approve(address, ""), WorkAddresses.of(request), FilledForm.blank());
    }

    @PostMapping({WorkController.FRENCH + "/retour", WorkController.ENGLISH + "/return"})
    ResponseEntity<byte[]> sendBack(@PathVariable String release, @PathVariable int version, @RequestParam(defaultValue = "") String reason, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        WorkAddresses words = WorkAddresses.of(request);
        FilledForm form = FilledForm.of(Map.of("reason", reason));
        if (reason.isBlank()) {
            return showing.show(address, words, form.with(java.util.List.of(WorkShowing.wrong("reason", words.text("reason.missing")))));
        }
        return showing.answer(address, reviewing.sendBack(address, reason.strip()), words, form);
    }
}
