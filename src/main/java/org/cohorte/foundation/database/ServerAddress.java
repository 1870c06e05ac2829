package org.cohorte.foundation.database;

/** Where a PostgreSQL server of ours listens: always the loopback, with a password. */
public record ServerAddress(int port, String user, String password) {

    /** The address of one of the server's databases. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public String toString() {
        return "127.0.0.1:" + port;
    }
}
