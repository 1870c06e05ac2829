package org.cohorte.demo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file keeps what each command measured. */
class BenchFileTest {

    @TempDir
    private Path folder;

    @Test
    void aSectionTakesThePlaceOfTheOneBeforeItAndLeavesTheOthers() throws IOException {
        BenchFile file = new BenchFile(folder.resolve("benchmarks.md"));
        file.keep("K = 1", "first\n");
        file.keep("K = 10", "tenfold\n");
        file.keep("Release, K = 1", "release\n");
        file.keep("K = 1", "again\n");
        String kept = Files.readString(folder.resolve("benchmarks.md"));
        assertThat(kept).startsWith("# Benchmarks\n").endsWith("## K = 1\n\nagain\n\n## K = 10\n\ntenfold\n\n## Release, K = 1\n\nrelease\n\n");
        assertThat(kept).doesNotContain("first");
    }

    @Test
    void theLastSectionIsWrittenAnewToo() throws IOException {
        BenchFile file = new BenchFile(folder.resolve("benchmarks.md"));
        file.keep("K = 1", "older\n");
        file.keep("K = 1", "newer\n");
        assertThat(Files.readString(folder.resolve("benchmarks.md"))).endsWith("## K = 1\n\nnewer\n\n").doesNotContain("older");
    }
}
