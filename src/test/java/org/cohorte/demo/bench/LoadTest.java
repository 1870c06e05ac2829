package org.cohorte.demo.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many readers of a server of this machine. */
class LoadTest {

    private final AtomicLong asked = new AtomicLong();
    private final Set<InetSocketAddress> connections = ConcurrentHashMap.newKeySet();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            connections.add(exchange.getRemoteAddress());
            byte[] body = "well".getBytes();
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/broken") ? 500 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    @Test
    void eachReaderAsksAgainOnItsConnectionAndEveryAnswerCounts() throws Exception {
        Duration length = Duration.ofMillis(300);
        try (Load load = new Load(4, length)) {
            Load.Answered answered = load.on(address("/"));
            assertThat(answered.bytes()).isEqualTo(4);
            assertThat(answered.perSecond()).isGreaterThan(0).isLessThanOrEqualTo(asked.get() * 1000.0 / length.toMillis());
            assertThat(answered.median()).isPositive().isLessThanOrEqualTo(answered.ninetyNinth());
        }
        assertThat(asked.get()).isGreaterThan(connections.size());
        assertThat(connections.size()).isLessThanOrEqualTo(4);
    }

    @Test
    void anAnswerThatIsNoneEndsTheMeasuring() {
        try (Load load = new Load(2, Duration.ofSeconds(5))) {
            assertThatThrownBy(() -> load.on(address("/broken"))).hasMessageContaining("/broken was answered with 500");
        }
    }
}
