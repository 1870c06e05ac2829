package org.cohorte.snapshots.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.cohorte.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class RecordsStateTest {

    private TestDatabase database;

    @BeforeEach
    void fill() throws SQLException {
        database = TestDatabase.fresh();
        database.write(Records.NETWORK);
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void aSecondConnectionSeesTheSameStateAlthoughSomebodyHasWrittenSince() throws Exception {
        try (RecordsState state = RecordsState.open(database.dataSource())) {
            database.write("INSERT INTO people.person (identifier) VALUES ('PERSON-6')");
            try (RecordsState beside = state.beside(database.dataSource()); RecordsState later = RecordsState.open(database.dataSource())) {
                database.write("INSERT INTO people.person (identifier) VALUES ('PERSON-7')");
                assertThat(persons(state)).isEqualTo(5);
                assertThat(persons(beside)).isEqualTo(5);
                assertThat(persons(later)).isEqualTo(6);
                assertThat(beside.instant()).isEqualTo(state.instant());
                assertThat(beside.invented()).isEqualTo(state.invented());
            }
        }
    }

    @Test
    void neitherConnectionCanWrite() throws Exception {
        try (RecordsState state = RecordsState.open(database.dataSource()); RecordsState beside = state.beside(database.dataSource())) {
            for (Connection connection : new Connection[] {state.connection(), beside.connection()}) {
                assertThatThrownBy(() -> connection.createStatement().execute("DELETE FROM followup.outcome")).hasMessageContaining("read-only");
            }
        }
    }

    @Test
    void whateverGoesWrongWithTheFirstLookLeavesNoConnectionOpen() {
        for (Throwable failure : List.of(new SQLException("lost"), new IllegalStateException("stopped"), new AssertionError("cannot be"))) {
            List<Connection> opened = new ArrayList<>();
            assertThatThrownBy(() -> RecordsState.open(failingAtRead(opened, failure))).isSameAs(failure);
            assertThat(opened).singleElement().satisfies(connection -> assertThat(connection.isClosed()).isTrue());
        }
    }

    /** Real connections, but for the one call that fails. */
    private DataSource failingAtRead(List<Connection> opened, Throwable failure) {
        return new DelegatingDataSource(database.dataSource()) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection real = super.getConnection();
                opened.add(real);
                return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("createStatement")) {
                        throw failure;
                    }
                    return method.invoke(real, arguments);
                });
            }
        };
    }

    private static long persons(RecordsState state) throws SQLException {
        try (var statement = state.connection().createStatement(); var found = statement.executeQuery("SELECT count(*) FROM people.snapshot_persons")) {
            found.next();
            return found.getLong(1);
        }
    }
}
