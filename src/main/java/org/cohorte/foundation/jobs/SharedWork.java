package org.cohorte.foundation.jobs;

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

    /**
     * What a worker does with a piece; it may look at its thread's interruption to end early.
     *
     * @param <E> what may go wrong with a piece
     * @param <F> what else may
     */
    @FunctionalInterface
    public interface Worker<T, E extends Exception, F extends Exception> {
        void work(T piece) throws E, F;
    }

    /** Returns when all is done; the first failure is thrown as it is. */
    public static <T, E extends Exception, F extends Exception> void run(List<T> pieces, List<? extends Worker<T, E, F>> workers) throws E, F {
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
            throw SharedWork.<E>asItIs(e.getCause());
        }
    }

    /** A worker throws nothing but what it declares, and what nobody need declare. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E asItIs(Throwable failure) throws E {
        throw (E) failure;
    }
}
