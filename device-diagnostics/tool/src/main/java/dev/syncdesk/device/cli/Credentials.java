package dev.syncdesk.device.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a file of relay credentials: a line each, the relay's id, a space, its password. */
final class Credentials {

    /**
     * @throws IOException if the file cannot be read, or a line has no password
     */
    static Map<String, String> read(Path file) throws IOException {
        Map<String, String> passwords = new LinkedHashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            String text = line.strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                String[] parts = text.split("\\s+", 2);
                if (parts.length < 2) {
                    throw new IOException(file + ", line " + number + ": write \"relay password\"");
                }
                passwords.put(parts[0], parts[1]);
            }
        }
        return passwords;
    }

    private Credentials() {}
}
