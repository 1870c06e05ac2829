package org.cohorte.foundation.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * An answer that never changes, kept as bytes in both encodings with a strong entity tag for each (RFC 9110: two encodings are two
 * representations).
 */
public final class ReadyAnswer {

    /** Shorter ones grow rather than shrink. */
    private static final int WORTH_COMPRESSING = 512;
    private static final int TAG_LENGTH = 32;

    private final byte[] plain;
    private final byte[] compressed;
    private final String tag;
    private final HttpHeaders headers;

    private ReadyAnswer(byte[] plain, HttpHeaders headers) {
        this.plain = plain;
        this.compressed = plain.length < WORTH_COMPRESSING ? plain : gzip(plain);
        this.tag = sha256(plain).substring(0, TAG_LENGTH);
        this.headers = headers;
    }

    public static ReadyAnswer of(byte[] body, MediaType type) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(type);
        return new ReadyAnswer(body, headers);
    }

    /** A page as {@link Pages} rendered it. */
    public static ReadyAnswer of(ResponseEntity<byte[]> page) {
        HttpHeaders headers = new HttpHeaders();
        headers.putAll(page.getHeaders());
        return new ReadyAnswer(java.util.Objects.requireNonNull(page.getBody()), headers);
    }

    public ReadyAnswer with(Consumer<HttpHeaders> more) {
        more.accept(headers);
        return this;
    }

    /** How much memory it takes, about. */
    int weight() {
        return plain.length + (compressed == plain ? 0 : compressed.length) + 500;
    }

    /** In the encoding that was asked for; 304 where the reader has it already. */
    public ResponseEntity<byte[]> to(String acceptEncoding, String ifNoneMatch) {
        boolean isCompressed = compressed != plain && acceptsGzip(acceptEncoding);
        String etag = '"' + tag + (isCompressed ? "-gzip\"" : "\"");
        boolean known = ifNoneMatch.contains('"' + tag + '"') || ifNoneMatch.contains('"' + tag + "-gzip\"") || ifNoneMatch.strip().equals("*");
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK).headers(headers)
                .header(HttpHeaders.ETAG, etag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (known) {
            return answer.build();
        }
        byte[] body = isCompressed ? compressed : plain;
        return (isCompressed ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip") : answer).contentLength(body.length).body(body);
    }

    /** Whether gzip is named and not refused by a weight of zero. */
    public static boolean acceptsGzip(String acceptEncoding) {
        for (String offer : acceptEncoding.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = offer.split(";");
            if (parts[0].strip().equals("gzip")) {
                return parts.length == 1 || !parts[1].strip().matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
