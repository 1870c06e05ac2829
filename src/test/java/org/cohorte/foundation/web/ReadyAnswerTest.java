package org.cohorte.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

class ReadyAnswerTest {

    private static final byte[] LONG = "un chiffre, sa base, sa source\n".repeat(100).getBytes(StandardCharsets.UTF_8);

    private final ReadyAnswer answer = ReadyAnswer.of(LONG, MediaType.TEXT_PLAIN);

    @Test
    void givesEachEncodingATagOfItsOwn() throws IOException {
        ResponseEntity<byte[]> plain = answer.to("", "");
        ResponseEntity<byte[]> compressed = answer.to("br, gzip;q=0.8", "");
        assertThat(plain.getBody()).isEqualTo(LONG);
        assertThat(compressed.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.getBody())).readAllBytes()).isEqualTo(LONG);
        assertThat(plain.getHeaders().getETag()).isNotEqualTo(compressed.getHeaders().getETag()).startsWith("\"");
        assertThat(compressed.getHeaders().getVary()).contains("Accept-Encoding");
    }

    @Test
    void doesNotCompressForOneWhoRefusesIt() {
        assertThat(answer.to("gzip;q=0", "").getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING)).isNull();
        assertThat(answer.to("gzip;q=0.0, br", "").getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING)).isNull();
        assertThat(answer.to("xgzip", "").getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING)).isNull();
    }

    @Test
    void doesNotSendAgainWhatIsKnown() {
        String tag = answer.to("gzip", "").getHeaders().getETag();
        ResponseEntity<byte[]> known = answer.to("gzip", "W/\"other\", " + tag);
        assertThat(known.getStatusCode()).isEqualTo(HttpStatus.NOT_MODIFIED);
        assertThat(known.getBody()).isNull();
        assertThat(answer.to("gzip", "\"other\"").getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void leavesAloneWhatIsTooShortToShrink() {
        assertThat(ReadyAnswer.of(new byte[] {1}, MediaType.TEXT_PLAIN).to("gzip", "").getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING)).isNull();
    }
}
