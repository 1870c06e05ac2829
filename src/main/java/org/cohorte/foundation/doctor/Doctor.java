package org.cohorte.foundation.doctor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

import org.cohorte.foundation.database.DatabaseAccess;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.home.Serving;
import org.cohorte.foundation.home.Setting;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Language;

/** Looks at all that an installation stands on; changes nothing but starts the home's server, which it needs to look at it. */
public final class Doctor {

    private static final int JDK = 25;
    private static final int HIGHEST_PORT = 65_535;
    /** Below this the demonstration network, its snapshot and the database's log do not fit. */
    private static final long MEBIBYTES_NEEDED = 2048;

    private final Home home;
    private final Findings findings;

    public Doctor(Home home, Language language) {
        this.home = home;
        this.findings = new Findings(language);
    }

    public List<Finding> examine(Progress progress) {
        findings.add(Runtime.version().feature() >= JDK, "jdk", Runtime.version().toString(), System.getProperty("java.home"), JDK);
        if (examineHome()) {
            examinePort();
            examineDatabase(progress);
        }
        return findings.all();
    }

    private boolean examineHome() {
        try {
            Files.createDirectories(home.root());
            Files.delete(Files.createTempFile(home.root(), "doctor", ".try"));
            findings.add(true, "home", home.root().toString(), "");
            long free = Files.getFileStore(home.root()).getUsableSpace() >> 20;
            findings.add(free >= MEBIBYTES_NEEDED, "disk", free, MEBIBYTES_NEEDED, home.root().toString());
            return true;
        } catch (IOException e) {
            findings.add(false, "home", home.root().toString(), e.toString());
            return false;
        }
    }

    private void examinePort() {
        String setting = Setting.PORT.value().orElse("8080");
        if (!setting.matches("[0-9]{1,5}") || Integer.parseInt(setting) > HIGHEST_PORT) {
            findings.add(false, "portNumber", setting);
            return;
        }
        int port = Integer.parseInt(setting);
        if (new Serving(home).isAt(port)) {
            findings.add(true, "serving", setting);
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            findings.add(true, "port", setting);
        } catch (IOException taken) {
            findings.add(false, "port", setting, taken.getMessage());
        }
    }

    private void examineDatabase(Progress progress) {
        boolean outside = Setting.DATABASE_URL.value().isPresent();
        String kind = outside ? "databaseOutside" : "databaseOwn";
        try (DatabaseAccess access = DatabaseAccess.open(home, progress); Connection connection = connect(access)) {
            findings.add(true, kind, access.toString(), "");
            new DatabaseExamination(connection, findings).examine(home);
        } catch (SQLException | RuntimeException e) {
            findings.add(false, kind, home.database().toString(), String.valueOf(e.getMessage()).replaceAll("password=[^&\\s]*", "password=…"));
        }
    }

    private static Connection connect(DatabaseAccess access) throws SQLException {
        Properties login = new Properties();
        if (access.user() != null) {
            login.setProperty("user", access.user());
        }
        if (access.password() != null) {
            login.setProperty("password", access.password());
        }
        login.setProperty("connectTimeout", "5");
        return DriverManager.getConnection(access.jdbcUrl(), login);
    }
}
