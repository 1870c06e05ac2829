package org.cohorte.signoff.team;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

import org.cohorte.signoff.words.WordEntry;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

/** A list of words as a browser sends it. */
record SentList(Optional<MultipartFile> file) {

    private static final DataSize LARGEST = DataSize.ofMegabytes(5);

    /** What became of it. */
    sealed interface Outcome {

        /** It was read. */
        record Taken(WordEntry.ListOutcome outcome) implements Outcome {}

        /** It is none that is read. */
        record Unfit(String why) implements Outcome {}
    }

    /** The right is asked for, whatever was sent. */
    Outcome record(int year, WordEntry entry) {
        entry.require(year);
        String name = file.map(MultipartFile::getOriginalFilename).orElse("").toLowerCase(Locale.ROOT);
        if (file.isEmpty() || file.get().isEmpty()) {
            return new Outcome.Unfit("none");
        }
        if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
            return new Outcome.Unfit("kind");
        }
        if (file.get().getSize() > LARGEST.toBytes()) {
            return new Outcome.Unfit("large");
        }
        try (InputStream content = file.get().getInputStream()) {
            return new Outcome.Taken(entry.record(year, name, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
