package org.cohorte.releases.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.foundation.files.Checksum;
import org.cohorte.foundation.web.ReadyAnswer;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.api.PublishedFiles.Readable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Files too large to keep in memory: sent from the disk, compressed once. */
@Component
class LargeFiles {

    private static final long LARGE = 1 << 20;

    private final KeptFiles kept;

    LargeFiles(KeptFiles kept) {
        this.kept = kept;
    }

    boolean isLarge(Path file) {
        try {
            return Files.size(file) > LARGE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ResponseEntity<?> parquet(Readable readable, String name, HttpServletRequest request) {
        Path parquet = kept.file(folder(readable), "figures.parquet", fresh -> FiguresParquet.write(readable.edition().files().path(EditionFiles.FIGURES), fresh));
        return answer(parquet, PublishedFiles.PARQUET, tag(readable, parquet), "", name, request);
    }

    ResponseEntity<?> frozen(Readable readable, Path file, MediaType type, String name, HttpServletRequest request) {
        String told = readable.edition().manifest().files().stream().filter(f -> file.endsWith(f.name())).map(f -> f.sha256()).findFirst().orElseThrow();
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean isCompressed = accepted != null && ReadyAnswer.acceptsGzip(accepted);
        return isCompressed ? answer(kept.compressed(folder(readable), file), type, told + "-gzip", "gzip", name, request) : answer(file, type, told, "", name, request);
    }

    private ResponseEntity<?> answer(Path file, MediaType type, String tag, String encoding, String name, HttpServletRequest request) {
        String etag = '"' + tag + '"';
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        boolean isKnown = known != null && known.contains(etag);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(isKnown ? HttpStatus.NOT_MODIFIED : HttpStatus.OK).headers(h -> DataHeaders.named(h, name))
                .header(HttpHeaders.ETAG, etag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!encoding.isEmpty()) {
            answer.header(HttpHeaders.CONTENT_ENCODING, encoding);
        }
        return isKnown ? answer.build() : answer.contentType(type).body(new FileSystemResource(file));
    }

    /** Its checksum, worked out once and kept beside it. */
    private String tag(Readable readable, Path file) {
        try {
            return Files.readString(kept.file(folder(readable), file.getFileName() + ".sha256", fresh -> Files.writeString(fresh, Checksum.of(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(Readable readable) {
        return readable.edition().files().folder().getFileName().toString();
    }
}
