package org.cohorte.snapshots.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class CodesTest {

    private final Codes codes = new Codes();

    @Test
    void numbersTurnIntoTheirWordsAgain() throws Exception {
        byte first = numberOf("it's");
        byte second = numberOf("à distance");
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:"); var statement = duckdb.createStatement()) {
            statement.execute(codes.macro());
            try (var found = statement.executeQuery("SELECT word(" + second + "), word(" + first + "), word(NULL)")) {
                found.next();
                assertThat(List.of(found.getString(1), found.getString(2))).containsExactly("à distance", "it's");
                assertThat(found.getString(3)).isNull();
            }
        }
    }

    @Test
    void threadsThatMeetTheSameWordsAtOnceAgreeOnTheirNumbers() throws Exception {
        List<String> words = IntStream.rangeClosed(1, Byte.MAX_VALUE).mapToObj(i -> "word " + i).toList();
        List<Future<List<Byte>>> numbers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int thread = 0; thread < 4; thread++) {
                List<String> shuffled = new ArrayList<>(words);
                java.util.Collections.shuffle(shuffled, new Random(thread));
                numbers.add(threads.submit(() -> {
                    shuffled.forEach(this::numberOf);
                    return words.stream().map(this::numberOf).toList();
                }));
            }
        }
        for (Future<List<Byte>> one : numbers) {
            assertThat(one.get()).isEqualTo(numbers.getFirst().get());
        }
        assertThat(new HashSet<>(numbers.getFirst().get())).hasSize(words.size());
    }

    @Test
    void moreWordsThanAByteCanNumberAreAFault() {
        IntStream.rangeClosed(1, Byte.MAX_VALUE).forEach(i -> numberOf("word " + i));
        assertThatThrownBy(() -> numberOf("one too many")).hasMessageContaining("127");
    }

    private byte numberOf(String word) {
        byte[] bytes = (".." + word).getBytes(StandardCharsets.UTF_8);
        return codes.numberOf(bytes, 2, bytes.length - 2);
    }
}
