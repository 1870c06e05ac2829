package org.cohorte.demo.bench;

import org.cohorte.foundation.cli.Installation;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The framework's answer of one line, behind the same filters as all pages. Only a benchmark's own server has it. */
public final class PlainText {

    static final String ADDRESS = "/bench/plain-text";

    private PlainText() {}

    static void addTo(Installation installation) {
        RequestMappingHandlerMapping mapping = installation.get("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        RequestMappingInfo address = RequestMappingInfo.paths(ADDRESS).options(mapping.getBuilderConfiguration()).build();
        try {
            mapping.registerMapping(address, new PlainText(), PlainText.class.getMethod("answer"));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    public ResponseEntity<String> answer() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("Hello, World!");
    }
}
