package dev.syncdesk.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** The repository's own files, for tests that read them. */
public final class Sources {

    private static final Set<String> NOT_OURS = Set.of(".git", "target", "data", ".idea");

    private Sources() {}

    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("LICENSE"))
                ? here
                : Objects.requireNonNull(here.getParent());
    }

    /** Texts by path from the repository's root, of the files with one of the endings. */
    public static Map<String, String> texts(String folder, String... endings) {
        Map<String, String> texts = new TreeMap<>();
        try {
            Files.walkFileTree(
                    root().resolve(folder),
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path dir, BasicFileAttributes attributes) {
                            return NOT_OURS.contains(dir.getFileName().toString())
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                                throws IOException {
                            if (List.of(endings).stream().anyMatch(file.toString()::endsWith)) {
                                texts.put(
                                        root().relativize(file).toString(), Files.readString(file));
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    /** Each line, as {@code path:number: text}, that the test finds fault with. */
    static List<String> lines(Map<String, String> texts, BiPredicate<String, String> isWrong) {
        return texts.entrySet().stream()
                .flatMap(
                        file -> {
                            List<String> lines = file.getValue().lines().toList();
                            return IntStream.range(0, lines.size())
                                    .filter(i -> isWrong.test(file.getKey(), lines.get(i)))
                                    .mapToObj(
                                            i ->
                                                    file.getKey()
                                                            + ":"
                                                            + (i + 1)
                                                            + ": "
                                                            + lines.get(i).strip());
                        })
                .toList();
    }
}
