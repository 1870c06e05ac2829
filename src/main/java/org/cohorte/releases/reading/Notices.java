package org.cohorte.releases.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.PublishedRelease;

/** What a reader must know of an edition before anything else. */
public record Notices(List<Notice> list) {

    /**
     * One of them.
     *
     * @param kind draft, superseded, corrected: the class of its look
     */
    public record Notice(String kind, String text, String note, String linkText, String address) {}

    /** @param current from a version, the address of the same page in the one that holds now */
    static Notices of(Reading reading, Function<EditionAddress, String> current) {
        return new Notices(switch (reading.standing()) {
            case Standing.Draft(Optional<Instant> embargo) -> List.of(new Notice("draft", embargo.map(at -> reading.here().text("notice.embargo", Moments.moment(at, reading.here())))
                    .orElseGet(() -> reading.here().text("notice.draft")), "", "", ""));
            case Standing.Published(PublishedRelease release, PublishedRelease.Version version) -> published(reading, release, version, current);
        });
    }

    private static List<Notice> published(Reading reading, PublishedRelease release, PublishedRelease.Version version,
                                          Function<EditionAddress, String> current) {
        Addresses here = reading.here();
        List<Notice> notices = new ArrayList<>();
        if (version.state() == PublishedRelease.State.SUPERSEDED) {
            Optional<PublishedRelease.Version> holds = release.current();
            notices.add(new Notice("superseded", holds.map(v -> here.text("notice.superseded", Moments.day(v.publishedAt(), here), String.valueOf(v.address().version())))
                    .orElseGet(() -> here.text("notice.superseded.none")), holds.map(v -> v.note().in(here.language())).orElse(""),
                    holds.isPresent() ? here.text("notice.superseded.link") : "", holds.map(v -> current.apply(v.address())).orElse("")));
        }
        EditionTexts texts = reading.edition().texts();
        if (version.address().version() > 1) {
            notices.add(new Notice("corrected", here.text("notice.corrected", Moments.day(version.publishedAt(), here), String.valueOf(version.address().version())),
                    texts.changed().in(here.language()), "", ""));
        }
        return notices;
    }
}
