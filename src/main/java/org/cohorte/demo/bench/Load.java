package org.cohorte.demo.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Readers who ask for the same address again as soon as they have their answer, each on a connection of its own that stays open (a closed loop). They
 * run beside the server on the same processors, so that what they cost lowers every number alike.
 */
final class Load implements AutoCloseable {

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService readers;
    private final int connections;
    private final Duration length;

    Load(int connections, Duration length) {
        this.connections = connections;
        this.length = length;
        this.readers = Executors.newVirtualThreadPerTaskExecutor();
    }

    /** @param bytes of one answer, compressed where the server does so */
    record Answered(long bytes, double perSecond, Duration median, Duration ninetyNinth) {}

    Answered on(URI address) throws InterruptedException, ExecutionException {
        HttpRequest request = HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build();
        long end = System.nanoTime() + length.toNanos();
        List<Callable<Loop>> loops = IntStream.range(0, connections).<Callable<Loop>>mapToObj(_ -> () -> loop(request, end)).toList();
        long began = System.nanoTime();
        List<Loop> done = new ArrayList<>();
        for (Future<Loop> loop : readers.invokeAll(loops)) {
            done.add(loop.get());
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        long[] times = done.stream().flatMapToLong(loop -> Arrays.stream(loop.nanoseconds())).sorted().toArray();
        return new Answered(done.getFirst().bytes(), times.length / seconds, Duration.ofNanos(times[times.length / 2]), Duration.ofNanos(times[(int) (times.length * 0.99)]));
    }

    private record Loop(long bytes, long[] nanoseconds) {}

    private Loop loop(HttpRequest request, long end) throws IOException, InterruptedException {
        long[] times = new long[1024];
        int asked = 0;
        long bytes = 0;
        long before = System.nanoTime();
        do {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " was answered with " + answer.statusCode());
            }
            bytes = answer.body().length;
            long now = System.nanoTime();
            if (asked == times.length) {
                times = Arrays.copyOf(times, 2 * asked);
            }
            times[asked++] = now - before;
            before = now;
        } while (before < end);
        return new Loop(bytes, Arrays.copyOf(times, asked));
    }

    @Override
    public void close() {
        client.close();
        readers.close();
    }
}
