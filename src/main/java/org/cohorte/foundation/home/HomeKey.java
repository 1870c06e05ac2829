package org.cohorte.foundation.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

import org.cohorte.foundation.files.Durable;

/**
 * A secret of this installation, made at the first use, from which further secrets are derived (HKDF, RFC 5869), one a purpose.
 *
 * @param name the file's name in the folder of keys
 */
public record HomeKey(Home home, String name) {

    private static final int BYTES = 32;

    /** @param algorithm what the derived key is for: {@code AES}, {@code HmacSHA256}, {@code Generic} */
    public SecretKey derived(String purpose, String algorithm, int bytes) {
        try {
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm,
                    HKDFParameterSpec.ofExtract().addIKM(secret()).thenExpand(purpose.getBytes(StandardCharsets.UTF_8), bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform from 25 on has HKDF", e);
        }
    }

    private byte[] secret() {
        Path file = home.keys().resolve(name);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key " + file + " cannot be read or made", e);
        }
    }

    /** Of two instances that make it at the same moment, the first one's holds. */
    private void make(Path file) throws IOException {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        Path fresh = Files.createTempFile(home.keys(), name, ".new", PosixFilePermissions.asFileAttribute(Home.OWNER_ONLY));
        try {
            Files.write(fresh, secret);
            Durable.flush(fresh);
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException another) {
            // made by another instance in the meantime: that one is the key
        } finally {
            Files.delete(fresh);
        }
        Durable.flush(home.keys());
    }
}
