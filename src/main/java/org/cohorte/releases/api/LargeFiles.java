package org.cohorte.releases.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.foundation.web.ReadyAnswer;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.EditionManifest;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Files too large to keep in memory: sent from the disk, compressed once. */
@Component
class LargeFiles {

    private static final long LARGE = 1 << 20;

    /** Compressed by nature, and read in parts: always sent from the disk, as they are. */
    private static final Set<String> COMPACT = Set.copyOf(EditionFiles.FORMATS);

    private final KeptFiles kept;

    LargeFiles(KeptFiles kept) {
        this.kept = kept;
    }

    boolean isLarge(Path file) {
        try {
            return isCompact(file) || Files.size(file) > LARGE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCompact(Path file) {
        return COMPACT.contains(file.getFileName().toString());
    }

    /** @param name what a reader may call it */
    ResponseEntity<?> answer(Edition edition, Path file, String name, HttpServletRequest request) {
        String told = edition.manifest().files().stream().filter(f -> file.endsWith(f.name())).map(EditionManifest.File::sha256).findFirst().orElseThrow();
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean isCompressed = !isCompact(file) && accepted != null && ReadyAnswer.acceptsGzip(accepted);
        return isCompressed ? answer(kept.compressed(edition.files().folder().getFileName().toString(), file), told + "-gzip", "gzip", name, request) : answer(file, told, "", name, request);
    }

    private static ResponseEntity<?> answer(Path file, String tag, String encoding, String name, HttpServletRequest request) {
        String etag = '"' + tag + '"';
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        boolean isKnown = known != null && known.contains(etag);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(isKnown ? HttpStatus.NOT_MODIFIED : HttpStatus.OK).headers(h -> DataHeaders.named(h, name))
                .header(HttpHeaders.ETAG, etag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!encoding.isEmpty()) {
            answer.header(HttpHeaders.CONTENT_ENCODING, encoding);
        }
        return isKnown ? answer.build() : answer.contentType(PublishedFiles.type(name)).body(new FileSystemResource(file));
    }
}
