package org.cohorte.foundation.database;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The home, its database and the pool of connections to it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    Home home() {
        return Home.ofEnvironment();
    }

    @Bean(destroyMethod = "close")
    DatabaseAccess databaseAccess(Home home, ObjectProvider<Progress> progress) {
        return DatabaseAccess.open(home, progress.getIfAvailable(Progress::silent));
    }

    /** A command makes only what it uses, but never uses a database that is not migrated. */
    @Bean
    static LazyInitializationExcludeFilter migrationsFirst() {
        return LazyInitializationExcludeFilter.forBeanTypes(FlywayMigrationInitializer.class);
    }

    /** Migrates, then looks whether this home and this database belong together, before anything is read or written. */
    @Bean
    FlywayMigrationStrategy migrateAndRecognise(Home home) {
        return flyway -> {
            flyway.migrate();
            new InstallationId(home).recognise(flyway.getConfiguration().getDataSource());
        };
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(DatabaseAccess access) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(access.jdbcUrl());
        pool.setUsername(access.user());
        pool.setPassword(access.password());
        pool.setMaximumPoolSize(10);
        pool.setMinimumIdle(1);
        pool.setPoolName("records");
        pool.addDataSourceProperty("ApplicationName", "cohorte");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(pool);
    }
}
