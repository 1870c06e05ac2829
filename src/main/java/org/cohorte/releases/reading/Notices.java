package org.cohorte.releases.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.FigureKey;
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
        return of(reading, current, corrected(reading));
    }

    /** Of a single figure: that the edition was corrected says nothing of it where it can be compared. */
    static Notices ofFigure(Reading reading, FigureKey key, Optional<Correction> correction) {
        Optional<Notice> moved = correction.filter(Correction::moved).map(c -> new Notice("corrected", c.sentence() + ".", c.note(), c.linkText(), c.address()));
        return of(reading, other -> reading.here().figure(other, key), correction.isPresent() ? moved : corrected(reading));
    }

    private static Notices of(Reading reading, Function<EditionAddress, String> current, Optional<Notice> corrected) {
        Optional<Notice> standing = switch (reading.standing()) {
            case Standing.Draft(Optional<Instant> embargo) -> Optional.of(new Notice("draft", embargo.map(at -> reading.here().text("notice.embargo", Moments.moment(at, reading.here())))
                    .orElseGet(() -> reading.here().text("notice.draft")), "", "", ""));
            case Standing.Published(PublishedRelease release, PublishedRelease.Version version) ->
                version.state() == PublishedRelease.State.SUPERSEDED ? Optional.of(superseded(reading.here(), release.current(), current)) : Optional.empty();
        };
        return new Notices(Stream.concat(standing.stream(), corrected.stream()).toList());
    }

    private static Notice superseded(Addresses here, Optional<PublishedRelease.Version> holds, Function<EditionAddress, String> current) {
        return new Notice("superseded", holds.map(v -> here.text("notice.superseded", Moments.day(v.publishedAt(), here), String.valueOf(v.address().version())))
                .orElseGet(() -> here.text("notice.superseded.none")), holds.map(v -> v.note().in(here.language())).orElse(""),
                holds.isPresent() ? here.text("notice.superseded.link") : "", holds.map(v -> current.apply(v.address())).orElse(""));
    }

    private static Optional<Notice> corrected(Reading reading) {
        Addresses here = reading.here();
        return reading.standing() instanceof Standing.Published(PublishedRelease ignored, PublishedRelease.Version version) && version.address().version() > 1
                ? Optional.of(new Notice("corrected", here.text("notice.corrected", Moments.day(version.publishedAt(), here), String.valueOf(version.address().version())),
                        reading.edition().texts().changed().in(here.language()), "", "")) : Optional.empty();
    }
}
