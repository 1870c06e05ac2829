package org.cohorte.releases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of an edition's folder. */
public record EditionFiles(Path folder) {

    /** The manifest of a frozen edition: written last, signed. */
    public static final String MANIFEST = "edition.json";

    /** The manifest as far as it is known while the edition is a draft. */
    public static final String DRAFT = "draft.json";
    public static final String SIGNATURE = "signature.json";
    public static final String SNAPSHOT_MANIFEST = "snapshot-manifest.json";
    public static final String DEFINITIONS = "definitions.json";
    public static final String FIGURES = "figures.csv";
    public static final String ESTIMATES = "estimates.csv";
    public static final String LABELS = "labels.csv";
    public static final String PLAN = "plan.json";
    public static final String CHECKS = "checks.json";
    public static final String TEXTS = "texts.json";
    public static final String ELSEWHERE = "elsewhere.csv";
    public static final String PARQUET = "figures.parquet";
    public static final String TABLES = "tables.zip";

    /** Those computed from the snapshot. */
    public static final List<String> COMPUTED = List.of(SNAPSHOT_MANIFEST, DEFINITIONS, FIGURES, ESTIMATES, LABELS, PLAN);

    /** Those that people's work adds. */
    public static final List<String> WRITTEN = List.of(CHECKS, TEXTS, ELSEWHERE);

    /** Those that hold the same once more for programs, made of the others when it is frozen. An edition frozen before there were any has none. */
    public static final List<String> FORMATS = List.of(PARQUET, TABLES);

    /** All that the manifest of a frozen edition may name. */
    public static final List<String> SEALED = Stream.of(COMPUTED, WRITTEN, FORMATS).flatMap(List::stream).toList();

    public Path path(String name) {
        return folder.resolve(name);
    }

    /** Empty where the edition has none of that name. */
    public Optional<Path> find(String name) {
        return Optional.of(path(name)).filter(Files::isRegularFile);
    }

    /** Nothing in a frozen folder changes any more. */
    public boolean isFrozen() {
        return Files.exists(path(MANIFEST));
    }
}
