package org.cohorte.releases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;

import org.cohorte.figures.DisclosureSettings;
import org.cohorte.foundation.text.Bilingual;

/**
 * What an edition says of itself, edition.json.
 *
 * @param format        of the folder
 * @param reportingYear the year that the release is of
 * @param day           the day to which its records speak
 * @param invented      whether the people in it are made up
 * @param years         for which it has figures, ascending
 * @param tables        the breakdowns of each table, the network first: [], [region], [region, gender]
 * @param definitions   the version of each indicator
 * @param earlier       the editions before it that disclosure control took into account
 * @param program       the version of the program that made it, with its commit where the build knew it
 * @param site          the address of the site that its table files link to; empty in a draft
 * @param files         the other files; in a draft those that were computed
 */
public record EditionManifest(int format, String release, int version, int reportingYear, Bilingual title, LocalDate day, Instant madeAt, boolean invented,
                              List<Integer> years, OfSnapshot snapshot, Settings settings, List<List<String>> tables, SortedMap<String, Integer> definitions,
                              List<Earlier> earlier, String program, String site, List<File> files) {

    /** The one that this program writes. */
    public static final int FORMAT = 1;

    /** The snapshot that it was computed from, and the SHA-256 of its manifest. */
    public record OfSnapshot(String id, LocalDate day, Instant takenAt, String manifestSha256) {}

    /**
     * Of disclosure control: counts of people up to the threshold are not told, nor rates over fewer than the smallest base.
     *
     * @param notSensitive shares that tell nothing of a person, sorted
     */
    public record Settings(int threshold, int smallestBase, List<String> notSensitive) {

        public Settings {
            notSensitive = notSensitive.stream().sorted().toList();
        }

        /** Every share is sensitive. */
        public Settings(int threshold, int smallestBase) {
            this(threshold, smallestBase, List.of());
        }

        /** As the figures are protected by. */
        public DisclosureSettings ofDisclosure() {
            return new DisclosureSettings(threshold, smallestBase, Set.copyOf(notSensitive));
        }
    }

    /** An edition that was public before, by its address and the SHA-256 of its manifest. */
    public record Earlier(String release, int version, String manifestSha256) {

        public EditionAddress address() {
            return new EditionAddress(release, version);
        }
    }

    /** A file of the folder, with its SHA-256 in lower-case hexadecimal. */
    public record File(String name, String sha256, long bytes) {}

    public EditionManifest {
        years = List.copyOf(years);
        tables = List.copyOf(tables);
        earlier = List.copyOf(earlier);
        site = Objects.requireNonNullElse(site, ""); // not told by editions that were frozen before they had table files
        files = List.copyOf(files);
    }

    public EditionAddress address() {
        return new EditionAddress(release, version);
    }

    public EditionManifest withFiles(List<File> others) {
        return new EditionManifest(format, release, version, reportingYear, title, day, madeAt, invented, years, snapshot, settings, tables, definitions, earlier,
                program, site, others);
    }

    public EditionManifest ofSite(String address) {
        return new EditionManifest(format, release, version, reportingYear, title, day, madeAt, invented, years, snapshot, settings, tables, definitions, earlier,
                program, address, files);
    }
}
