package org.cohorte.releases.editions;

import java.nio.file.Path;

import org.cohorte.foundation.jobs.Progress;

/** A program of its own that begins an edition, says where it is, and stays there until it is killed. Arguments: home, steps. */
final class KilledMaking {

    private KilledMaking() {}

    public static void main(String[] arguments) {
        int[] left = {Integer.parseInt(arguments[1])};
        new SmallEdition(Path.of(arguments[0])).draft((_, _) -> new Progress.Step() {
            @Override
            public void advance(long by) {
                if (--left[0] == 0) {
                    System.out.println("here");
                    stay();
                }
            }

            @Override
            public void close() {
                // nobody listens
            }
        });
    }

    private static void stay() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
