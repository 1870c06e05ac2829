package org.cohorte.releases.team;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.foundation.forms.FilledForm;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.lifecycle.Drafting;
import org.cohorte.releases.lifecycle.Publishing;
import org.cohorte.snapshots.Taking;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The hour, the publication, and what follows it: amendment, withdrawal; a draft given up. */
@RestController
public class PublishingController {

    private final Publishing publishing;
    private final Drafting drafting;
    private final WorkShowing showing;

    PublishingController(Publishing publishing, Drafting drafting, WorkShowing showing) {
        this.publishing = publishing;
        this.drafting = drafting;
        this.showing = showing;
    }

    @PostMapping({WorkController.FRENCH + "/heure", WorkController.ENGLISH + "/hour"})
    ResponseEntity<byte[]> schedule(@PathVariable String release, @PathVariable int version, @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String time, @RequestParam(defaultValue = "") String announced, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        WorkAddresses words = WorkAddresses.of(request);
        FilledForm form = FilledForm.of(Map.of("date", date, "time", time, "announced", announced));
        return showing.answer(address, publishing.schedule(address, hour(date, time), announced.equals("yes")), words, form);
    }

    /** A day and an hour in Paris. */
    private static Optional<Instant> hour(String date, String time) {
        try {
            return Optional.of(LocalDate.parse(date.strip()).atTime(LocalTime.parse(time.strip())).atZone(Taking.PARIS).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    @PostMapping({WorkController.FRENCH + "/heure/annulation", WorkController.ENGLISH + "/hour/cancellation"})
    ResponseEntity<byte[]> unschedule(@PathVariable String release, @PathVariable int version, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        return showing.answer(address, publishing.unschedule(address, ""), WorkAddresses.of(request), FilledForm.blank());
    }

    @PostMapping({WorkController.FRENCH + "/publication", WorkController.ENGLISH + "/publication"})
    ResponseEntity<byte[]> publish(@PathVariable String release, @PathVariable int version, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        return showing.answer(address, publishing.publishNow(address), WorkAddresses.of(request), FilledForm.blank());
    }

    @PostMapping({WorkController.FRENCH + "/rectification", WorkController.ENGLISH + "/amendment"})
    ResponseEntity<byte[]> amend(@PathVariable String release, @PathVariable int version, @RequestParam(defaultValue = "") String snapshot,
            @RequestParam(defaultValue = "") String changedFr, @RequestParam(defaultValue = "") String changedEn, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        FilledForm form = FilledForm.of(Map.of("snapshot", snapshot, "changedFr", changedFr, "changedEn", changedEn));
        return showing.answer(address, drafting.amend(address, Optional.of(snapshot).filter(s -> !s.isBlank()), new Bilingual(changedFr.strip(), changedEn.strip())),
                WorkAddresses.of(request), form);
    }

    @PostMapping({WorkController.FRENCH + "/retrait", WorkController.ENGLISH + "/withdrawal"})
    ResponseEntity<byte[]> withdraw(@PathVariable String release, @PathVariable int version, @RequestParam(defaultValue = "") String withdrawalFr,
            @RequestParam(defaultValue = "") String withdrawalEn, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        FilledForm form = FilledForm.of(Map.of("withdrawalFr", withdrawalFr, "withdrawalEn", withdrawalEn));
        return showing.answer(address, publishing.withdraw(address, new Bilingual(withdrawalFr.strip(), withdrawalEn.strip())), WorkAddresses.of(request), form);
    }

    @PostMapping({WorkController.FRENCH + "/abandon", WorkController.ENGLISH + "/abandonment"})
    ResponseEntity<byte[]> abandon(@PathVariable String release, @PathVariable int version, @RequestParam(defaultValue = "") String abandonReason, HttpServletRequest request) {
        EditionAddress address = WorkShowing.address(release, version);
        return showing.answer(address, drafting.abandon(address, abandonReason.strip()), WorkAddresses.of(request), FilledForm.of(Map.of("abandonReason", abandonReason)));
    }
}
