package org.cohorte.releases.editions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

import org.cohorte.foundation.files.Checksum;
import org.cohorte.foundation.files.Durable;
import org.cohorte.foundation.home.Home;
import org.cohorte.releases.EditionJson;
import org.cohorte.releases.EditionSignature;
import org.springframework.stereotype.Component;

/** The key with which this installation signs editions: made at the first use, readable by its owner alone; its public half is published. */
@Component
public class SigningKey {

    private static final String FILE = "edition-signing.json";

    private final Home home;

    public SigningKey(Home home) {
        this.home = home;
    }

    /** Both halves in Base64: PKCS #8 and X.509. */
    record Stored(String privateKey, String publicKey) {}

    EditionSignature sign(byte[] manifest) {
        Stored key = stored();
        try {
            Signature signing = Signature.getInstance(EditionSignature.ALGORITHM);
            signing.initSign(KeyFactory.getInstance(EditionSignature.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key.privateKey()))));
            signing.update(manifest);
            return new EditionSignature(EditionSignature.ALGORITHM, Checksum.of(Base64.getDecoder().decode(key.publicKey())), key.publicKey(),
                    Base64.getEncoder().encodeToString(signing.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    /** SHA-256 of the public key: what a signature names. */
    public String id() {
        return Checksum.of(Base64.getDecoder().decode(stored().publicKey()));
    }

    /** The public key as people and OpenSSL read it. */
    public String publicPem() {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(Base64.getDecoder().decode(stored().publicKey()));
        return "-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n";
    }

    /** The id of a key in such a file. */
    static String idOfPem(String pem) {
        return Checksum.of(Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", "")));
    }

    private Stored stored() {
        Path file = home.keys().resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return EditionJson.read(file, Stored.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The key " + file + " cannot be read or made", e);
        }
    }

    /** Of instances that make it at the same moment, the first one's holds: a link is made once. */
    private void make(Path file) throws IOException {
        Path fresh = Files.createTempFile(home.keys(), "edition-signing", ".new", PosixFilePermissions.asFileAttribute(Home.OWNER_ONLY));
        try {
            KeyPair pair = KeyPairGenerator.getInstance(EditionSignature.ALGORITHM).generateKeyPair();
            Files.write(fresh, EditionJson.bytes(new Stored(Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()),
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()))));
            Durable.flush(fresh);
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException another) {
            // made by another instance in the meantime: that one is the key
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        } finally {
            Files.delete(fresh);
        }
        Durable.flush(home.keys());
    }
}
