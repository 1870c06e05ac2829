package org.cohorte.releases.team;

import java.util.Optional;

import org.springframework.util.MultiValueMap;

/** The numbers by which a person puts the lines of a form in order. */
final class Positions {

    private Positions() {}

    /** Of the line with this key; those without a number come last. */
    static int of(MultiValueMap<String, String> sent, String key) {
        String typed = Optional.ofNullable(sent.getFirst("position." + key)).map(String::strip).orElse("");
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : Integer.MAX_VALUE;
    }
}
