package org.cohorte.snapshots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a snapshot says of itself.
 *
 * @param id             its folder's name
 * @param day            the day to which the records speak
 * @param takenAt        the instant of the state read, to the millisecond
 * @param schemaVersion  of the tables
 * @param invented       whether people in it are made up
 * @param files          the Parquet files
 * @param outsideNetwork records of sessions that no label covered, which no figure counts
 */
@JsonPropertyOrder({"id", "day", "taken_at", "schema_version", "invented", "files", "outside_network"})
public record Manifest(String id, LocalDate day, Instant takenAt, int schemaVersion, boolean invented, List<File> files,
        OutsideNetwork outsideNetwork) {

    public static final String FILE_NAME = "manifest.json";

    private static final DateTimeFormatter INSTANT_IN_ID = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final JsonMapper JSON = JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT).build();

    /** A Parquet file, with its SHA-256 in lower-case hexadecimal. */
    @JsonPropertyOrder({"name", "rows", "sha256", "bytes"})
    public record File(String name, long rows, String sha256, long bytes) {}

    /** How many records of each kind no label covered. */
    @JsonPropertyOrder({"sessions", "applications", "enrolments", "outcomes"})
    public record OutsideNetwork(long sessions, long applications, long enrolments, long outcomes) {}

    public Manifest {
        files = List.copyOf(files);
        if (!takenAt.truncatedTo(ChronoUnit.MILLIS).equals(takenAt)) {
            throw new IllegalArgumentException("the instant of a snapshot is kept to the millisecond");
        }
        if (!id.equals(idOf(day, takenAt))) {
            throw new IllegalArgumentException("the id " + id + " is not that of a snapshot of " + day + " taken at " + takenAt);
        }
    }

    /** The day, then the instant: sorts in the order of both. */
    public static String idOf(LocalDate day, Instant takenAt) {
        return day + "-" + INSTANT_IN_ID.format(takenAt);
    }

    public File file(SnapshotTable table) {
        return files.stream().filter(file -> file.name().equals(table.fileName())).findFirst()
                .orElseThrow(() -> new IllegalStateException("the manifest of " + id + " names no " + table.fileName()));
    }

    /** Reads {@code manifest.json}; one of another schema version, or broken, is refused. */
    public static Manifest read(Path file) {
        try {
            Manifest manifest = JSON.readValue(Files.readString(file), Manifest.class);
            if (manifest.schemaVersion() != SnapshotTable.SCHEMA_VERSION) {
                throw new DamagedSnapshot(file, "schema version " + manifest.schemaVersion() + ", and this program reads " + SnapshotTable.SCHEMA_VERSION);
            }
            return manifest;
        } catch (IOException e) {
            throw new UncheckedIOException("The manifest " + file + " cannot be read", e);
        } catch (JacksonException e) {
            throw new DamagedSnapshot(file, "not a manifest");
        }
    }

    byte[] toJson() {
        return (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
