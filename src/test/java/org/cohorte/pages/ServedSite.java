package org.cohorte.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.cohorte.Cohorte;
import org.cohorte.accounts.Role;
import org.cohorte.foundation.home.Setting;
import org.cohorte.testing.PublishedEdition;
import org.cohorte.testing.TestDatabase;
import org.cohorte.testing.Visitor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The product on a free port, on a database of its own and a home with an edition or none. */
final class ServedSite implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh();
    private final Path folder;
    private final ConfigurableApplicationContext context;

    private ServedSite(Path folder, Class<?>... listeners) {
        this.folder = folder;
        this.context = start(folder, database, listeners);
    }

    private static ConfigurableApplicationContext start(Path folder, TestDatabase database, Class<?>... listeners) {
        System.setProperty(Setting.DATABASE_URL.variable(), database.url());
        System.setProperty(Setting.HOME.variable(), folder.toString());
        try {
            return new SpringApplicationBuilder(Cohorte.class).sources(listeners).run("--server.port=0", "--logging.level.root=error");
        } finally {
            System.clearProperty(Setting.DATABASE_URL.variable());
            System.clearProperty(Setting.HOME.variable());
        }
    }

    /**
     * With the invented edition of the tests: 2015 to 2021, as of 31 August 2021, some tables, hidden cells, pooled rates and estimates.
     *
     * @param listeners further beans, which listen to those of the product
     */
    static ServedSite withAnEdition(Class<?>... listeners) {
        ServedSite site = empty(listeners);
        PublishedEdition.in(site.folder, site.database);
        return site;
    }

    /** With the same edition amended: version 2 counts seven learners of 2020 more. */
    static ServedSite withAnAmendedEdition() {
        ServedSite site = withAnEdition();
        PublishedEdition.amendedIn(site.folder, site.database);
        return site;
    }

    /** As it is on the first day. */
    static ServedSite empty(Class<?>... listeners) {
        try {
            return new ServedSite(Files.createTempDirectory("cohorte-pages"), listeners);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The beans behind the site. */
    ApplicationContext context() {
        return context;
    }

    /** Signs the page's browser in as someone new of the staff with these roles. */
    void signIn(Page page, Role... roles) {
        String token = Visitor.signIn(context, Visitor.account(context, roles));
        page.context().addCookies(List.of(new Cookie("cohorte-sign-in", token).setUrl(address("/")).setHttpOnly(true)));
    }

    String address(String path) {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port") + path;
    }

    HttpResponse<String> send(String method, String path, String... headers) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path))).method(method, HttpRequest.BodyPublishers.noBody());
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void download(String path, Path file) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(URI.create(address(path))).build(), HttpResponse.BodyHandlers.ofFile(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path, String... headers) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        database.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
