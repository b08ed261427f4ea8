package dev.syncdesk.companion.store;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** A small file that a crash leaves as it was before or as it is after, never between. */
public final class WholeFile {

    static final int MAX_BYTES = 1024 * 1024;

    private final Path file;
    private final Path next;

    public WholeFile(Path file) {
        this.file = file;
        next = file.resolveSibling(file.getFileName() + ".next");
    }

    /** Null where there is none. */
    public byte @Nullable [] read() throws IOException {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new IOException(file.getFileName() + " is over " + MAX_BYTES + " bytes");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** On disk when it returns. */
    public void write(byte[] content) throws IOException {
        if (content.length > MAX_BYTES) {
            throw new IOException(content.length + " bytes are over " + MAX_BYTES);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (FileOutputStream out = new FileOutputStream(next.toFile())) {
            out.write(content);
            out.getFD().sync();
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    public void delete() throws IOException {
        Files.deleteIfExists(next);
        Files.deleteIfExists(file);
    }
}
