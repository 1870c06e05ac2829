package org.cohorte.exchange.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.cohorte.foundation.cli.Refusal;
import org.cohorte.foundation.files.WorkFolder;
import org.cohorte.foundation.home.Home;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A package as somebody hands it in: a folder, or a zip (unpacked into the home's temporary folder and removed when this is closed).
 *
 * @param unpacked what a zip was unpacked into, which goes when this is closed
 * @param files the table's name and its file
 * @param strangers files that are no table of the package
 */
public record DeliveredPackage(String name, Path folder, Map<String, Path> files, List<Path> strangers, boolean invented,
        @Nullable WorkFolder unpacked)
        implements AutoCloseable {

    private static final long LARGEST_UNPACKED = 64L << 30;

    /** The property of a package's datapackage.json which says that its people are invented. */
    public static final String INVENTED = "cohorte:invented";

    /** Under the name of its folder or file. */
    public static DeliveredPackage open(Path path, Home home) throws IOException {
        return open(path, (Files.isDirectory(path) ? path.toRealPath() : path).getFileName().toString(), home);
    }

    /** @throws Refusal where there is no such package, or the zip is none or is not safe to unpack */
    public static DeliveredPackage open(Path path, String name, Home home) throws IOException {
        if (Files.isDirectory(path)) {
            return of(name, path, null);
        }
        if (!Files.isRegularFile(path)) {
            throw new Refusal(ExchangeTexts.inBoth("package.missing", path));
        }
        WorkFolder unpacked = WorkFolder.in(home.temporary(), "package");
        try {
            unzip(path, unpacked.path());
            return of(name, onlyFolderIn(unpacked.path()), unpacked);
        } catch (IOException | RuntimeException e) {
            unpacked.close();
            throw e;
        }
    }

    /** SHA-256 over the names and contents of the tables' files. */
    public String sha256() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, Path> file : new TreeMap<>(files).entrySet()) {
                digest.update((file.getKey() + "\0").getBytes(java.nio.charset.StandardCharsets.UTF_8));
                try (InputStream in = Files.newInputStream(file.getValue())) {
                    byte[] buffer = new byte[1 << 16];
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        digest.update(buffer, 0, read);
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (unpacked != null) {
            unpacked.close();
        }
    }

    private static DeliveredPackage of(String name, Path folder, @Nullable WorkFolder unpacked) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        List<Path> strangers = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(f -> !f.getFileName().toString().startsWith(".")).sorted().toList()) {
                place(file, files, strangers);
            }
        }
        if (files.isEmpty() && !Files.exists(folder.resolve(PackageDescription.FILE))) {
            throw new Refusal(ExchangeTexts.inBoth("package.nothing", name));
        }
        return new DeliveredPackage(name, folder, files, strangers, isInvented(folder), unpacked);
    }

    private static void place(Path file, Map<String, Path> files, List<Path> strangers) {
        String fileName = file.getFileName().toString();
        if (fileName.equals(PackageDescription.FILE)) {
            return;
        }
        String table = fileName.toLowerCase(Locale.ROOT).replaceFirst("\\.(csv|xlsx)$", "");
        boolean known = PackageDescription.current().resources().stream().anyMatch(r -> r.name().equals(table)) && !table.equals(fileName.toLowerCase(Locale.ROOT));
        if (known && files.containsKey(table)) {
            throw new Refusal(ExchangeTexts.inBoth("package.twice", files.get(table).getFileName(), fileName, table));
        }
        if (known && Files.isRegularFile(file)) {
            files.put(table, file);
        } else {
            strangers.add(file);
        }
    }

    private static boolean isInvented(Path folder) throws IOException {
        Path description = folder.resolve(PackageDescription.FILE);
        if (!Files.exists(description)) {
            return false;
        }
        try {
            var node = JsonMapper.shared().readTree(Files.readAllBytes(description));
            return node.has(INVENTED) && node.get(INVENTED).asBoolean(false);
        } catch (JacksonException e) {
            throw new Refusal(ExchangeTexts.inBoth("package.description", description, e.getOriginalMessage()));
        }
    }

    private static void unzip(Path zip, Path into) throws IOException {
        long left = LARGEST_UNPACKED;
        try (ZipInputStream in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
            ZipEntry entry = in.getNextEntry();
            if (entry == null) {
                throw new Refusal(ExchangeTexts.inBoth("package.notAZip", zip));
            }
            for (; entry != null; entry = in.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new Refusal(ExchangeTexts.inBoth("package.unsafe", zip, entry.getName()));
                }
                if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX")) {
                    Files.createDirectories(target.getParent());
                    left -= copy(in, target, left, zip);
                }
            }
        } catch (java.util.zip.ZipException e) {
            throw new Refusal(ExchangeTexts.inBoth("package.notAZip", zip));
        }
    }

    private static long copy(InputStream in, Path target, long atMost, Path zip) throws IOException {
        long written = 0;
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                written += read;
                if (written > atMost) {
                    throw new Refusal(ExchangeTexts.inBoth("package.tooLarge", zip, LARGEST_UNPACKED >> 30));
                }
                out.write(buffer, 0, read);
            }
        }
        return written;
    }

    private static Path onlyFolderIn(Path unpacked) throws IOException {
        try (Stream<Path> content = Files.list(unpacked)) {
            List<Path> entries = content.toList();
            return entries.size() == 1 && Files.isDirectory(entries.getFirst()) ? entries.getFirst() : unpacked;
        }
    }
}
