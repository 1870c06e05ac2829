package org.cohorte.people.forgetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.cohorte.foundation.home.Home;
import org.cohorte.people.ForgottenIdentifiers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Identifiers of people who were forgotten, kept under a key of this installation so that they say nothing by themselves. */
@Component
class Tombstones implements ForgottenIdentifiers {

    private static final String ALGORITHM = "HmacSHA256";

    private final JdbcClient jdbc;
    private final Home home;

    Tombstones(JdbcClient jdbc, Home home) {
        this.jdbc = jdbc;
        this.home = home;
    }

    void raise(String identifier) {
        jdbc.sql("INSERT INTO people.tombstone (keyed_identifier) VALUES (:keyed) ON CONFLICT DO NOTHING").param("keyed", keyed(identifier)).update();
    }

    @Override
    public boolean areThere() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM people.tombstone)").query(Boolean.class).single();
    }

    @Override
    public Recognition recognition() {
        Set<String> known = new HashSet<>();
        jdbc.sql("SELECT encode(keyed_identifier, 'hex') FROM people.tombstone").query(String.class).stream().forEach(known::add);
        return identifier -> known.contains(HexFormat.of().formatHex(keyed(identifier)));
    }

    private byte[] keyed(String identifier) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            return mac.doFinal(identifier.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] key() {
        Path file = home.keys().resolve("tombstones");
        try {
            if (!Files.exists(file)) {
                byte[] fresh = new byte[32];
                new SecureRandom().nextBytes(fresh);
                Path written = Files.createTempFile(home.keys(), "tombstones", ".new");
                Files.setPosixFilePermissions(written, Home.OWNER_ONLY);
                Files.write(written, fresh);
                Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key in " + file + " cannot be read or made", e);
        }
    }
}
