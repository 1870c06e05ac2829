package org.cohorte.releases;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

import org.cohorte.foundation.files.Checksum;

/**
 * Who vouches for an edition, signature.json: an Ed25519 signature (RFC 8032) of the bytes of edition.json, which names the SHA-256 of all
 * other files.
 *
 * @param keyId     SHA-256 of the public key
 * @param publicKey X.509 SubjectPublicKeyInfo, in Base64
 * @param signature in Base64
 */
public record EditionSignature(String algorithm, String keyId, String publicKey, String signature) {

    public static final String ALGORITHM = "Ed25519";

    /** Whether this key signed these bytes; says nothing of whose key it is. */
    public boolean isOf(byte[] manifest) {
        try {
            byte[] key = Base64.getDecoder().decode(publicKey);
            if (!algorithm.equals(ALGORITHM) || !keyId.equals(Checksum.of(key))) {
                return false;
            }
            PublicKey decoded = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(key));
            Signature checking = Signature.getInstance(ALGORITHM);
            checking.initVerify(decoded);
            checking.update(manifest);
            return checking.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return false;
        }
    }
}
