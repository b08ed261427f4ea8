package dev.syncdesk.support.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What benches keep between runs. */
final class BenchFolders {

    private BenchFolders() {}

    /** Drops what an earlier day left: it is many gigabytes. */
    static void dropOthers(Path parent, Path kept) throws IOException {
        if (!Files.isDirectory(parent)) {
            return;
        }
        List<Path> old;
        try (Stream<Path> all = Files.list(parent)) {
            old = all.filter(folder -> !folder.equals(kept)).toList();
        }
        for (Path folder : old) {
            drop(folder);
        }
    }

    /** With all that is in it. */
    static void drop(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> tree = Files.walk(folder)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
