package org.cohorte.releases.api;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.cohorte.foundation.web.SiteAddress;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * What may be done with the files: reading, by scripts of any site. Answered before the framework looks for a handler, which answers a script's
 * first question (CORS preflight) by itself and refuses it.
 */
@Configuration(proxyBeanMethods = false)
class ReadOnlyFiles {

    static final String METHODS = "GET, HEAD, OPTIONS";

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Bean
    FilterRegistrationBean<Door> filesDoor(SiteAddress site, JsonMapper json) {
        FilterRegistrationBean<Door> door = new FilterRegistrationBean<>(new Door(site, json));
        door.addUrlPatterns("/data/*");
        return door;
    }

    /** Lets readers in, tells scripts what they may, and programs that would write that nothing is written here. */
    static final class Door extends OncePerRequestFilter {

        private final SiteAddress site;
        private final JsonMapper json;

        Door(SiteAddress site, JsonMapper json) {
            this.site = site;
            this.json = json;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
            if (READING.contains(request.getMethod())) {
                chain.doFilter(request, response);
            } else if (request.getMethod().equals("OPTIONS")) {
                write(allowed(), new byte[0], response);
            } else {
                ResponseEntity<?> problem = Problems.NOT_WRITTEN.answer(request, site);
                write(problem, json.writeValueAsBytes(problem.getBody()), response);
            }
        }

        private static ResponseEntity<Void> allowed() {
            return ResponseEntity.noContent().headers(DataHeaders::open).header(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS)
                    .header(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "If-None-Match, Range").header(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400").build();
        }

        private static void write(ResponseEntity<?> answer, byte[] body, HttpServletResponse response) throws IOException {
            response.setStatus(answer.getStatusCode().value());
            response.setHeader(HttpHeaders.ALLOW, METHODS);
            try (ServletServerHttpResponse out = new ServletServerHttpResponse(response)) {
                out.getHeaders().putAll(answer.getHeaders());
                out.getBody().write(body);
            }
        }
    }
}
