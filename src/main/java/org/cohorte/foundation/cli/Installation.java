package org.cohorte.foundation.cli;

import java.util.Map;

import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.home.Serving;
import org.cohorte.foundation.jobs.Progress;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** What a command works on: the product without its web pages, on the home's database, which is joined or started and migrated. */
public final class Installation implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Installation(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Opens the installation that the settings name. */
    public static Installation open() {
        return new Installation(boot(WebApplicationType.NONE, Terminal.progress()));
    }

    /** Opens it with its web pages. */
    public static Installation serve() {
        Installation installation = new Installation(boot(WebApplicationType.SERVLET, Terminal.progress()));
        new Serving(installation.get(Home.class)).begins(installation.port());
        return installation;
    }

    private static ConfigurableApplicationContext boot(WebApplicationType type, Progress progress) {
        return new SpringApplicationBuilder(mainClass())
                .web(type)
                .logStartupInfo(false)
                .lazyInitialization(type == WebApplicationType.NONE)
                .properties(Map.of("logging.file.name", Home.ofEnvironment().logs().resolve("cohorte.log").toString(),
                        "logging.threshold.console", "off", "logging.structured.format.file", "ecs"))
                .initializers(context -> ((GenericApplicationContext) context).registerBean(Progress.class, () -> progress))
                .run();
    }

    public <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    /** The port on which the pages are served. */
    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** Waits until the process is asked to end. */
    public void awaitEnd() throws InterruptedException {
        Thread.currentThread().join();
    }

    @Override
    public void close() {
        context.close();
    }

    private static Class<?> mainClass() {
        try {
            return Class.forName("org.cohorte.Cohorte");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The product's main class is missing", e);
        }
    }
}
