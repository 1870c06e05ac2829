package org.cohorte.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cohorte.accounts.Role;
import org.cohorte.pages.AskedRights.Answer;
import org.cohorte.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address of the product, asked with every role and with none. The addresses come from the product, who may open them from
 * {@code who-may-open-what.txt}: a new page is in here by itself, and fails until that file says who may open it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

    private ServedSite site;
    private Map<String, Expectation> expectations;
    private final Map<Optional<Role>, Visitor> visitors = new HashMap<>();

    @BeforeAll
    void serve() throws IOException {
        site = ServedSite.withAnEdition(AskedRights.class);
        // two that may be closed and changed without harm, and one who stays
        Visitor.account(site.context(), Role.APPROVER);
        Visitor.account(site.context(), Role.APPROVER);
        Visitor.account(site.context(), Role.ADMINISTRATOR);
        try (InputStream file = AccessMatrixTest.class.getResourceAsStream("who-may-open-what.txt")) {
            expectations = new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(Expectation::of).collect(Collectors.toMap(Expectation::address, Function.identity()));
        }
    }

    @AfterAll
    void end() {
        visitors.values().forEach(Visitor::close);
        site.close();
    }

    @Test
    void whoMayOpenEachAddressIsWrittenDown() {
        Set<String> written = new TreeSet<>(expectations.values().stream().filter(e -> e.who() != Expectation.Who.NOBODY).map(Expectation::address).toList());
        assertThat(written).isEqualTo(addresses());
    }

    @Test
    void eachRoleOpensWhatItMayAndNothingElse() {
        List<String> wrong = new ArrayList<>();
        for (Expectation expected : expectations.values()) {
            for (Optional<Role> role : roles()) {
                check(expected, role).ifPresent(found -> wrong.add(expected.address() + " as " + role.map(Role::code).orElse("nobody") + ": " + found));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingIsSentWithoutTheTokenOfAForm() {
        List<String> accepted = new ArrayList<>();
        for (Role role : Role.values()) {
            try (Visitor visitor = Visitor.signedIn(site.context(), role)) {
                for (Expectation expected : expectations.values().stream().filter(e -> !e.isSafe()).toList()) {
                    AskedRights.sinceLastLook();
                    HttpResponse<String> answer = visitor.send(method(expected), expected.example());
                    if (answer.statusCode() != 403 || !AskedRights.sinceLastLook().isEmpty()) {
                        accepted.add(expected.address() + " as " + role.code() + ": " + answer.statusCode());
                    }
                }
            }
        }
        assertThat(accepted).isEmpty();
    }

    /** What is not as it should be. */
    private Optional<String> check(Expectation expected, Optional<Role> role) {
        Visitor visitor = visitors.computeIfAbsent(role, this::withAToken);
        AskedRights.sinceLastLook();
        HttpResponse<String> answer = visitor.send(method(expected), expected.example());
        List<Answer> asked = AskedRights.sinceLastLook();
        if (expected.who() == Expectation.Who.SIGNED_IN && !expected.isSafe()) {
            // it may have been the way out
            visitors.remove(role).close();
        }
        boolean right = isRight(expected, role, answer, asked);
        return right ? Optional.empty() : Optional.of(answer.statusCode() + " " + answer.headers().firstValue("Location").orElse("") + " " + asked);
    }

    /** Someone who has seen a form, and so may send one. */
    private Visitor withAToken(Optional<Role> role) {
        Visitor visitor = role.map(r -> Visitor.signedIn(site.context(), r)).orElseGet(() -> Visitor.of(site.context()));
        visitor.get(role.isPresent() ? "/equipe" : "/equipe/connexion");
        return visitor;
    }

    private static boolean isRight(Expectation expected, Optional<Role> role, HttpResponse<String> answer, List<Answer> asked) {
        int status = answer.statusCode();
        boolean led = status == 303 && answer.headers().firstValue("Location").orElse("").matches("/(equipe/connexion|en/team/sign-in)(\\?(next|lapsed).*)?");
        if (expected.isClosed() && role.isEmpty()) {
            return led && asked.isEmpty();
        }
        boolean answered = status < 500 && status != 403 && !led;
        return switch (expected.who()) {
            case NOBODY -> (status == 403 || status == 404) && answer.headers().allValues("Set-Cookie").isEmpty();
            case EVERYONE -> answered && asked.isEmpty() && answer.headers().allValues("Set-Cookie").isEmpty();
            case DOOR -> answered;
            case SIGNED_IN -> answered && !asked.contains(Answer.REFUSED);
            case ROLES -> expected.roles().contains(role.orElseThrow()) ? answered && asked.contains(Answer.GRANTED) && !asked.contains(Answer.REFUSED)
                    : status == 404 && asked.contains(Answer.REFUSED);
        };
    }

    private Set<String> addresses() {
        Set<String> all = new TreeSet<>();
        for (RequestMappingInfo mapping : site.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods().keySet()) {
            List<String> methods = mapping.getMethodsCondition().getMethods().isEmpty() ? List.of("GET") : mapping.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
            mapping.getPatternValues().forEach(pattern -> methods.forEach(method -> all.add(method + " " + pattern)));
        }
        return all;
    }

    private static List<Optional<Role>> roles() {
        return Stream.concat(Stream.of(Optional.<Role>empty()), Stream.of(Role.values()).map(Optional::of)).toList();
    }

    private static String method(Expectation expected) {
        return expected.address().split(" ")[0];
    }
}
