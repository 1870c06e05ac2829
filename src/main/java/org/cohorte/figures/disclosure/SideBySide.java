package org.cohorte.figures.disclosure;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs what does not hang together on as many threads as the machine has, two at most: each holds a system in memory. */
final class SideBySide {

    private SideBySide() {}

    /** Returns when all of it is done. */
    static void run(List<Runnable> work) {
        int threads = Math.min(2, Runtime.getRuntime().availableProcessors());
        try (ExecutorService pool = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name("disclosure-", 1).factory())) {
            List<? extends Future<?>> running = work.stream().map(pool::submit).toList();
            try {
                for (Future<?> one : running) {
                    one.get();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The protection was given up", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("The figures cannot be protected", e.getCause());
            } finally {
                pool.shutdownNow();
            }
        }
    }
}
