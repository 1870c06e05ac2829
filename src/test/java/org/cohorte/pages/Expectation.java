package org.cohorte.pages;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cohorte.accounts.Role;

/**
 * A line of {@code who-may-open-what.txt}.
 *
 * @param address method and pattern, as the product maps it
 * @param example what is asked for in the test; the pattern itself where it has no variable
 */
record Expectation(String address, String example, Who who, Set<Role> roles) {

    /** Who may. */
    enum Who { EVERYONE, DOOR, SIGNED_IN, ROLES, NOBODY }

    /** {@code GET /equipe/comptes/{id} | administrator | /equipe/comptes/1}; the example may be left out. */
    static Expectation of(String line) {
        String[] parts = Arrays.stream(line.split("\\s\\|\\s")).map(String::strip).toArray(String[]::new);
        String pattern = parts[0].replaceFirst("\\S+\\s+", "");
        String example = parts.length > 2 ? parts[2] : pattern;
        Optional<Who> who = Arrays.stream(Who.values()).filter(w -> w.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-').equals(parts[1])).findFirst();
        Set<Role> roles = who.isPresent() ? Set.of() : Arrays.stream(parts[1].split("[,\\s]+")).map(Role::ofCode).collect(Collectors.toSet());
        if (example.contains("{")) {
            throw new IllegalArgumentException("an example is missing: " + line);
        }
        return new Expectation(parts[0].replaceAll("\\s+", " "), example, who.orElse(Who.ROLES), roles);
    }

    /** Methods that change nothing and need no token (RFC 9110, section 9.2.1). */
    boolean isSafe() {
        return address.startsWith("GET ") || address.startsWith("OPTIONS ");
    }

    boolean isClosed() {
        return who == Who.SIGNED_IN || who == Who.ROLES;
    }
}
