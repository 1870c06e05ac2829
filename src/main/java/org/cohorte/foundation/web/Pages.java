package org.cohorte.foundation.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Turns a template and its page record into the answer to a browser. */
@Component
public class Pages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    private final ObjectProvider<InventedPeople> inventedPeople;

    Pages(ObjectProvider<InventedPeople> inventedPeople) {
        this.inventedPeople = inventedPeople;
    }

    /** @param page what the template takes as {@code page}; the frame goes to the layout */
    public ResponseEntity<byte[]> show(String template, PageFrame frame, Object page) {
        return show(HttpStatus.OK, template, frame, page);
    }

    public ResponseEntity<byte[]> show(HttpStatus status, String template, PageFrame frame, Object page) {
        return show(status, template, frame, page, Map.of());
    }

    /** A form again, with what is wrong: 422, and the title says so. */
    public ResponseEntity<byte[]> showErrors(String template, PageFrame frame, Object page) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, template, frame.erroneous(), page);
    }

    /** @param more what the template takes beside its frame and its page */
    public ResponseEntity<byte[]> show(HttpStatus status, String template, PageFrame frame, Object page, Map<String, Object> more) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("frame", frame.saying(inventedPeople.stream().anyMatch(InventedPeople::areShown)));
        parameters.put("page", page);
        engine.render(template + ".jte", parameters, output);
        return ResponseEntity.status(status).contentType(HTML).header("Content-Language", frame.language().code()).body(output.toByteArray());
    }
}
