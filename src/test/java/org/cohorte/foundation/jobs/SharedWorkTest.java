package org.cohorte.foundation.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SharedWorkTest {

    @Test
    void eachPieceIsDoneOnceAndSeveralAtATime() throws Exception {
        List<Integer> pieces = IntStream.range(0, 100).boxed().toList();
        List<Integer> done = java.util.Collections.synchronizedList(new java.util.ArrayList<>());
        CyclicBarrier two = new CyclicBarrier(2); // a worker alone would wait here for ever
        SharedWork.Worker<Integer, RuntimeException, RuntimeException> worker = piece -> {
            meet(two);
            done.add(piece);
        };
        SharedWork.run(pieces, List.of(worker, worker));
        assertThat(done).containsExactlyInAnyOrderElementsOf(pieces);
    }

    @Test
    void oneFailureEndsTheOtherWorkerAndIsThrownAsItIs() {
        IOException failure = new IOException("no such file");
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean atWork = new AtomicBoolean();
        Set<Integer> pieces = ConcurrentHashMap.newKeySet();
        SharedWork.Worker<Integer, IOException, RuntimeException> worker = piece -> {
            pieces.add(piece);
            if (piece == 2) {
                await(begun);
                throw failure;
            }
            atWork.set(true);
            begun.countDown();
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            atWork.set(false);
        };
        assertThatThrownBy(() -> SharedWork.run(List.of(1, 2, 3), List.of(worker, worker))).isSameAs(failure);
        assertThat(atWork).isFalse();
        assertThat(pieces).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void anErrorIsThrownAsItIsToo() {
        AssertionError error = new AssertionError("cannot be");
        SharedWork.Worker<Integer, IOException, RuntimeException> worker = _ -> {
            throw error;
        };
        assertThatThrownBy(() -> SharedWork.run(List.of(1), List.of(worker))).isSameAs(error);
    }

    @Test
    void nobodyIsAtWorkAfterTheOneWhoWaitsWasInterrupted() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        SharedWork.Worker<Integer, RuntimeException, RuntimeException> worker = _ -> {
            begun.countDown();
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            ended.set(true);
        };
        AtomicBoolean seen = new AtomicBoolean();
        Thread waiting = Thread.ofPlatform().start(() -> {
            assertThatThrownBy(() -> SharedWork.run(List.of(1), List.of(worker))).isInstanceOf(IllegalStateException.class);
            seen.set(ended.get() && Thread.currentThread().isInterrupted());
        });
        begun.await();
        waiting.interrupt();
        waiting.join();
        assertThat(seen).isTrue();
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
