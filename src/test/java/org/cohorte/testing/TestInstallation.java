package org.cohorte.testing;

import java.nio.file.Path;

import org.cohorte.Cohorte;
import org.cohorte.foundation.home.Setting;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The product without its web pages, on a test database and a home of its own. */
public final class TestInstallation implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private TestInstallation(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static synchronized TestInstallation on(TestDatabase database, Path home) {
        System.setProperty(Setting.DATABASE_URL.variable(), database.url());
        System.setProperty(Setting.HOME.variable(), home.toString());
        try {
            return new TestInstallation(new SpringApplicationBuilder(Cohorte.class).web(WebApplicationType.NONE).lazyInitialization(true)
                    .properties("logging.level.root=error").run());
        } finally {
            System.clearProperty(Setting.DATABASE_URL.variable());
            System.clearProperty(Setting.HOME.variable());
        }
    }

    public <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    @Override
    public void close() {
        context.close();
    }
}
