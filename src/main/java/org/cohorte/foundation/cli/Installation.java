package org.cohorte.foundation.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.home.Serving;
import org.cohorte.foundation.home.Setting;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Language;
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
        return new Installation(boot(WebApplicationType.NONE, Map.of()));
    }

    /** Opens it with its web pages. */
    public static Installation serve() {
        return served(proxies());
    }

    /** The same as a demonstration: to this machine alone, since the accounts of its invented people are told openly. */
    public static Installation demonstrate() {
        return served(Map.of("server.address", "127.0.0.1", "cohorte.demonstration", "true"));
    }

    private static Installation served(Map<String, Object> more) {
        Installation installation = new Installation(boot(WebApplicationType.SERVLET, more));
        new Serving(installation.get(Home.class)).begins(installation.port());
        return installation;
    }

    /** Who asks, and over what, is taken from a proxy's word only where the operator names the proxy. */
    public static Map<String, Object> proxies() {
        return Setting.PROXIES.value().<Map<String, Object>>map(named -> Map.of("server.forward-headers-strategy", "native", "server.tomcat.remoteip.internal-proxies", named))
                .orElse(Map.of());
    }

    private static ConfigurableApplicationContext boot(WebApplicationType type, Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>(more);
        properties.put("logging.file.name", Home.ofEnvironment().logs().resolve("cohorte.log").toString());
        properties.put("logging.threshold.console", "off");
        properties.put("logging.structured.format.file", "ecs");
        return new SpringApplicationBuilder(mainClass())
                .web(type)
                .logStartupInfo(false)
                .lazyInitialization(type == WebApplicationType.NONE)
                .properties(properties)
                .initializers(context -> ((GenericApplicationContext) context).registerBean(Progress.class, Terminal::progress))
                .run();
    }

    public <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    public <T> T get(String name, Class<T> bean) {
        return context.getBean(name, bean);
    }

    /** What else whoever starts the site must be told. */
    public List<String> notices(Language language) {
        return context.getBeanProvider(ServingNotice.class).stream().flatMap(notice -> notice.text(language).stream()).toList();
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
