package dev.syncdesk.support.demonstration;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The credentials of the simulated relays, in a file that only its owner may read, so that the next
 * start of the fleet connects as the same relays. A line each: planned name, id, password.
 */
@Singleton
final class RelayPasswords {

    private final Path folder;

    RelayPasswords(@Value("${syncdesk.data-dir}") String dataFolder) {
        folder = Path.of(dataFolder, "demonstration");
    }

    /** Where the fleet keeps its spools. */
    Path folder() {
        return folder;
    }

    /** By the relay's name in the plan; empty before the first start. */
    Map<String, Credential> read() throws IOException {
        Map<String, Credential> known = new LinkedHashMap<>();
        if (Files.exists(file())) {
            for (String line : Files.readAllLines(file())) {
                String[] parts = line.split(" ", 3);
                known.put(parts[0], new Credential(parts[1], parts[2]));
            }
        }
        return known;
    }

    void write(Map<String, Credential> credentials) throws IOException {
        List<String> lines =
                credentials.entrySet().stream()
                        .map(e -> "%s %s".formatted(e.getKey(), e.getValue().line()))
                        .toList();
        Files.createDirectories(folder);
        Files.deleteIfExists(file());
        Files.createFile(file(), ownerOnly());
        Files.write(file(), lines, StandardOpenOption.WRITE);
    }

    /** On a new database all of them are void, and the fleet tells its history again. */
    void forget() throws IOException {
        Files.deleteIfExists(file());
        Files.deleteIfExists(folder.resolve("history-told"));
    }

    private Path file() {
        return folder.resolve("relays");
    }

    private FileAttribute<?>[] ownerOnly() {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /**
     * @param id the relay's MQTT user name
     */
    record Credential(String id, String password) {

        String line() {
            return id + " " + password;
        }
    }
}
