package org.cohorte.figures.computation;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** The few platform threads on which DuckDB works: long native calls on virtual threads would starve the rest. */
final class DuckDbThreads {

    /** Computations that run at once; each holds up to the memory of {@link SnapshotDatabase}. */
    private static final int AT_ONCE = 1;

    private static final ExecutorService POOL = Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().daemon().name("figures-", 1).factory());

    private DuckDbThreads() {}

    /** Waits for the answer; what the work throws comes out as it is. */
    static <T> T call(Supplier<T> work) {
        Future<T> running = POOL.submit(work::get);
        try {
            return running.get();
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The computation was given up", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new CompletionException(e.getCause());
        }
    }
}
