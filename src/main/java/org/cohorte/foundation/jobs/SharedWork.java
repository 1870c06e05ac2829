package org.cohorte.foundation.jobs;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Pieces of work that several workers, each on a thread of its own, take off one list in its order. When one fails, the pieces not yet
 * begun are dropped and the threads of the other workers interrupted; in any case none is at work any more afterwards.
 */
public final class SharedWork {

    private SharedWork() {}

    /** What a worker does with a piece; it may look at its thread's interruption to end early. */
    @FunctionalInterface
    public interface Worker<T> {
        void work(T piece) throws SQLException, IOException;
    }

    /** Returns when all is done; the first failure is thrown as it is. */
    public static <T> void run(List<T> pieces, List<? extends Worker<T>> workers) throws SQLException, IOException {
        Queue<T> left = new ConcurrentLinkedQueue<>(pieces);
        try (ExecutorService threads = Executors.newFixedThreadPool(workers.size(), Thread.ofPlatform().daemon().name("shared-work-", 1).factory())) {
            CompletionService<Void> ended = new ExecutorCompletionService<>(threads);
            workers.forEach(worker -> ended.submit(() -> {
                for (T piece = left.poll(); piece != null; piece = left.poll()) {
                    worker.work(piece);
                }
                return null;
            }));
            try {
                for (var _ : workers) {
                    ended.take().get();
                }
            } finally {
                left.clear();
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The work was given up", e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private static IllegalStateException failure(Throwable cause) throws SQLException, IOException {
        switch (cause) {
            case SQLException fault -> throw fault;
            case IOException fault -> throw fault;
            case RuntimeException fault -> throw fault;
            case Error fault -> throw fault;
            default -> { return new IllegalStateException(cause); }
        }
    }
}
