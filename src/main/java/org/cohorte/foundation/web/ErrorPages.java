package org.cohorte.foundation.web;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a person sees when a page is not there or something broke: never a message of the program, only an id to quote. */
@RestController
public class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    /** What the template shows. */
    public record ErrorPage(String heading, String text) {}

    @RequestMapping("/error")
    ResponseEntity<byte[]> error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : 404;
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Language language = String.valueOf(path).startsWith("/en") ? Language.EN : Language.FR;
        boolean missing = code < 500;
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        if (!missing) {
            LOG.error("fault {} while answering {}", id, path, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        String key = code == 403 ? "stale" : missing ? "missing" : "fault";
        PageFrame frame = PageFrame.of(language, Messages.of(ErrorPages.class, language).text("error." + key + ".title"), "",
                language == Language.FR ? "/en/" : "/", "");
        return pages.show(HttpStatus.valueOf(code), "foundation/error", frame, new ErrorPage(frame.title(), frame.text("error." + key + ".text", id)));
    }
}
