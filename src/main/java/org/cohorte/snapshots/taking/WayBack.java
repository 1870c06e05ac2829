package org.cohorte.snapshots.taking;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.cohorte.foundation.files.Durable;
import org.cohorte.foundation.home.Home;

/**
 * The way back from a snapshot's keys to our records: its secret, and our ids of sessions and enrolments in the order of their ranks.
 * Files of their own, beside the snapshots and not in them, sealed with a key of this installation (AES-256-GCM); deleting one makes its
 * snapshot pseudonymous for good.
 */
public final class WayBack {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int VERSION = 1;
    private static final String ENDING = ".sealed";

    private final Home home;

    public WayBack(Home home) {
        this.home = home;
    }

    /** What the sealed file of one snapshot holds. */
    public record Opened(byte[] secret, long[] sessionIds, long[] enrolmentIds) {}

    /** Writes the file of a snapshot that is about to be put in its place. */
    void seal(String snapshotId, byte[] secret, Connection duckdb) throws IOException, SQLException {
        Path file = file(snapshotId);
        Path fresh = Files.createTempFile(file.getParent(), ".unfinished-", ENDING, PosixFilePermissions.asFileAttribute(Home.OWNER_ONLY));
        byte[] nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        try (OutputStream plain = Files.newOutputStream(fresh)) {
            plain.write(nonce);
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                    new CipherOutputStream(plain, cipher(Cipher.ENCRYPT_MODE, nonce, snapshotId))))) {
                out.writeInt(VERSION);
                out.write(secret);
                writeIds(out, duckdb, "session_ranks", "session_id", "session_key");
                writeIds(out, duckdb, "enrolment_ranks", "enrolment_id", "enrolment_key");
            }
        }
        Durable.flush(fresh);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        Durable.flush(file.getParent());
    }

    /** Empty where it was erased. */
    public Optional<Opened> open(String snapshotId) throws IOException {
        Path file = file(snapshotId);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var plain = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] nonce = plain.readNBytes(NONCE_BYTES);
            DataInputStream in = new DataInputStream(new BufferedInputStream(new CipherInputStream(plain, cipher(Cipher.DECRYPT_MODE, nonce, snapshotId))));
            if (in.readInt() != VERSION) {
                throw new IOException(file + " is of another version");
            }
            return Optional.of(new Opened(in.readNBytes(org.cohorte.snapshots.Taking.SECRET_BYTES), readIds(in), readIds(in)));
        }
    }

    /** Removes the files of which the snapshot is not there: it was deleted, or a kill came before it was put in its place. */
    void sweep(Path snapshots) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder())) {
            files = all.toList();
        }
        for (Path file : files) {
            if (!Files.isDirectory(snapshots.resolve(file.getFileName().toString().replace(ENDING, "")))) {
                Files.delete(file);
            }
        }
    }

    private static void writeIds(DataOutputStream out, Connection duckdb, String table, String id, String rank) throws IOException, SQLException {
        try (var statement = duckdb.createStatement(); var count = statement.executeQuery("SELECT count(*) FROM " + table)) {
            count.next();
            out.writeInt(count.getInt(1));
        }
        try (var statement = duckdb.createStatement(); var ids = statement.executeQuery("SELECT " + id + " FROM " + table + " ORDER BY " + rank)) {
            while (ids.next()) {
                out.writeLong(ids.getLong(1));
            }
        }
    }

    private static long[] readIds(DataInputStream in) throws IOException {
        long[] ids = new long[in.readInt()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = in.readLong();
        }
        return ids;
    }

    private Cipher cipher(int mode, byte[] nonce, String snapshotId) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(snapshotId.getBytes(StandardCharsets.UTF_8));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    /** The installation's key, made at the first use. */
    private byte[] key() throws IOException {
        Path file = home.keys().resolve("way-back");
        if (!Files.exists(file)) {
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            Path fresh = Files.createTempFile(home.keys(), "way-back", ".new", PosixFilePermissions.asFileAttribute(Home.OWNER_ONLY));
            Files.write(fresh, key);
            Durable.flush(fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            Durable.flush(home.keys());
        }
        return Files.readAllBytes(file);
    }

    private Path file(String snapshotId) throws IOException {
        return folder().resolve(snapshotId + ENDING);
    }

    private Path folder() throws IOException {
        Path folder = home.root().resolve("way-back");
        return Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
