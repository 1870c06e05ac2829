package org.cohorte.foundation.web;

import java.util.Optional;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The answers that this instance keeps ready: made once, compressed once, the least used forgotten first. The key must hold all that an answer
 * depends on.
 */
@Component
public class ReadyAnswers {

    /** In bytes; a tenth of a small server's memory. */
    private static final long MOST_MEMORY = 96L << 20;

    private final Cache<Object, ReadyAnswer> kept = Caffeine.newBuilder().maximumWeight(MOST_MEMORY)
            .<Object, ReadyAnswer>weigher((_, answer) -> answer.weight()).build();

    public ResponseEntity<byte[]> answer(Object key, HttpServletRequest request, Supplier<ReadyAnswer> making) {
        return kept.get(key, _ -> making.get()).to(header(request, HttpHeaders.ACCEPT_ENCODING), header(request, HttpHeaders.IF_NONE_MATCH));
    }

    /** The same where there may be nothing to answer; that is not kept, for anyone may ask for anything. */
    public Optional<ResponseEntity<byte[]>> find(Object key, HttpServletRequest request, Supplier<Optional<ReadyAnswer>> making) {
        return Optional.ofNullable(kept.get(key, _ -> making.get().orElse(null)))
                .map(answer -> answer.to(header(request, HttpHeaders.ACCEPT_ENCODING), header(request, HttpHeaders.IF_NONE_MATCH)));
    }

    private static String header(HttpServletRequest request, String name) {
        String value = request.getHeader(name);
        return value == null ? "" : value;
    }
}
