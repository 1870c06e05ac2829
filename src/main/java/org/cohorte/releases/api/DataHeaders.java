package org.cohorte.releases.api;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/** What every answer under /data says: scripts of any site may read it. */
final class DataHeaders {

    /** A version never changes, but it can be withdrawn: caches ask again after this. */
    private static final CacheControl AN_HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private DataHeaders() {}

    static void open(HttpHeaders headers) {
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Content-Disposition, Link");
        headers.set("Cross-Origin-Resource-Policy", "cross-origin");
    }

    static void named(HttpHeaders headers, String fileName) {
        open(headers);
        headers.set(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + fileName.replace('*', '-') + "\"");
        headers.setCacheControl(AN_HOUR);
    }
}
