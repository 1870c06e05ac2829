package org.cohorte.snapshots.taking;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The keys of persons in one snapshot: HMAC-SHA-256 (RFC 2104) of the id, as eight bytes with the highest first, under the snapshot's
 * secret; its first eight bytes. Written out here because it is asked for every person, and the padded secret need be hashed only once.
 */
public final class PersonKeys {

    private static final int BLOCK = 64;

    private final MessageDigest inner;
    private final MessageDigest outer;

    public PersonKeys(byte[] secret) {
        if (secret.length > BLOCK) {
            throw new IllegalArgumentException("a secret longer than a block of SHA-256");
        }
        inner = padded(secret, (byte) 0x36);
        outer = padded(secret, (byte) 0x5c);
    }

    public long keyOf(long personId) {
        byte[] id = ByteBuffer.allocate(Long.BYTES).putLong(personId).array();
        try {
            MessageDigest first = (MessageDigest) inner.clone();
            MessageDigest second = (MessageDigest) outer.clone();
            second.update(first.digest(id));
            return ByteBuffer.wrap(second.digest()).getLong();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the platform's SHA-256 cannot be copied", e);
        }
    }

    private static MessageDigest padded(byte[] secret, byte pad) {
        try {
            byte[] block = Arrays.copyOf(secret, BLOCK);
            for (int i = 0; i < BLOCK; i++) {
                block[i] ^= pad;
            }
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(block);
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
