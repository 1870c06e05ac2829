package org.cohorte.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.Role;
import org.cohorte.accounts.registry.AccountKeeping;
import org.cohorte.accounts.registry.AccountOutcome;
import org.cohorte.accounts.signin.SignInStore;
import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.text.Language;
import org.springframework.context.ApplicationContext;

/** A browser without a screen: keeps cookies, follows no redirect, and sends forms with the token of the page that it saw last. */
public final class Visitor implements AutoCloseable {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Map<String, String> headers = new HashMap<>();
    private String site;
    private String token = "";

    private Visitor(String site) {
        this.site = site;
    }

    /** Goes on at another instance, with the same cookies, as a proxy would lead them. */
    public Visitor at(ApplicationContext context) {
        site = of(context).site;
        return this;
    }

    /** Sends a header with every request. */
    public Visitor sending(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public static Visitor of(ApplicationContext context) {
        return new Visitor("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** Someone new of the staff, with these roles, just signed in. */
    public static Visitor signedIn(ApplicationContext context, Role... roles) {
        Visitor visitor = of(context);
        HttpCookie cookie = new HttpCookie("cohorte-sign-in", signIn(context, account(context, roles)));
        cookie.setPath("/");
        cookie.setVersion(0);
        visitor.cookies.getCookieStore().add(URI.create(visitor.site), cookie);
        return visitor;
    }

    /** A new account with these roles; named after its number, so that a page that shows it can be searched for it. */
    public static Account account(ApplicationContext context, Role... roles) {
        int number = NUMBERS.incrementAndGet();
        return switch (context.getBean(AccountKeeping.class).add("Personne " + number, "personne" + number + "@test.example", java.util.Set.of(roles), Actor.job("test"), Language.FR)) {
            case AccountOutcome.Done(Account account, String _) -> account;
            case AccountOutcome.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    /** The value of the sign-in cookie of a new sign-in. */
    public static String signIn(ApplicationContext context, Account account) {
        return context.getBean(SignInStore.class).begin(account.id());
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(site + path)));
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(site + path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body + (token.isEmpty() ? "" : "&_csrf=" + encoded(token)))));
    }

    /** A request of any method, a form without fields where the method takes one. */
    public HttpResponse<String> send(String method, String path) {
        if (method.equals("GET")) {
            return get(path);
        }
        return send(HttpRequest.newBuilder(URI.create(site + path)).header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, HttpRequest.BodyPublishers.ofString(token.isEmpty() ? "" : "_csrf=" + encoded(token))));
    }

    /** What the site has set, as {@code name=value}. */
    public java.util.List<String> cookies() {
        return cookies.getCookieStore().getCookies().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue()).toList();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        headers.forEach(request::setHeader);
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Matcher found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
