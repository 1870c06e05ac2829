package org.cohorte.foundation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.cli.Refusal;
import org.cohorte.foundation.home.Home;

/** As whom PostgreSQL runs: as we do, or, where we are root (whom it refuses), as an ordinary user of the system. */
record ServerUser(List<String> prefix, String name) {

    private static final List<String> CANDIDATES = List.of("cohorte", "postgres", "nobody");
    private static final Path USERS = Path.of("/etc/passwd");

    /** An account of the system. */
    private record Account(String name, String uid, String gid) {}

    static ServerUser forThisProcess(Home home) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new ServerUser(List.of(), System.getProperty("user.name"));
        }
        try {
            Account account = ownerOf(home).or(() -> CANDIDATES.stream().flatMap(name -> account(name).stream()).findFirst())
                    .orElseThrow(() -> new Refusal("Started as root, and PostgreSQL refuses to run as root: make a user for it"
                            + " (useradd --system cohorte), or start as another user."));
            return new ServerUser(switching(account, home), account.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who owned the data the last time stays their owner, whoever else exists now. */
    private static Optional<Account> ownerOf(Home home) throws IOException {
        return Files.exists(home.database()) ? account(Files.getOwner(home.database()).getName()).filter(a -> !a.uid().equals("0")) : Optional.empty();
    }

    private static Optional<Account> account(String name) {
        try {
            return Files.readAllLines(USERS).stream().map(line -> line.split(":")).filter(fields -> fields.length > 3 && fields[0].equals(name))
                    .map(fields -> new Account(name, fields[2], fields[3])).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> switching(Account account, Home home) throws IOException {
        if (!Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
            return List.of("su", "-s", "/bin/sh", account.name(), "-c", "exec \"$0\" \"$@\"", "--");
        }
        List<String> command = new ArrayList<>(List.of("/usr/bin/setpriv", "--reuid=" + account.uid(), "--regid=" + account.gid(), "--clear-groups"));
        if (!isOpenToAll(home.root())) {
            mayPassFolders().ifPresent(capability -> {
                command.add("--inh-caps=+" + capability);
                command.add("--ambient-caps=+" + capability);
                // access(2), by which PostgreSQL looks for its own programs, would leave the right aside otherwise
                command.add("--securebits=+no_setuid_fixup");
            });
        }
        command.add("--");
        return List.copyOf(command);
    }

    /** Whether any user may enter the folder: it and each one above it. */
    private static boolean isOpenToAll(Path folder) throws IOException {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at) && !Files.getPosixFilePermissions(at).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    /** The smallest right of root's by which another user passes closed folders (/root, for one), if root has it here: containers take some away. */
    private static Optional<String> mayPassFolders() throws IOException {
        long held = Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("CapEff:"))
                .mapToLong(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16)).findFirst().orElse(0);
        boolean reads = (held & 1L << 2) != 0;
        boolean overrides = (held & 1L << 1) != 0;
        return reads ? Optional.of("dac_read_search") : overrides ? Optional.of("dac_override") : Optional.empty();
    }

    /** Gives a file to the user that the server runs as. */
    void own(Path file) throws IOException {
        if (!prefix.isEmpty()) {
            Files.setOwner(file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name));
        }
    }

    /** What to look at when a program of the server cannot even be started. */
    String hint(Home home) {
        return prefix.isEmpty() ? "" : " (started as root, so PostgreSQL runs as the user " + name + ", who must be able to enter "
                + home.root() + " and every folder above it; set COHORTE_HOME to such a folder, or start as another user)";
    }
}
