package dev.syncdesk.support.platform;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Our own style sheets and scripts, held in memory. Their addresses carry a version made of their
 * content, so that a browser may keep them for ever.
 */
@Singleton
public final class Assets {

    private final Map<String, byte[]> files;
    private final String version;

    Assets() {
        files = read();
        version = hash(files);
    }

    /** The address of a file such as {@code css/desk.css}. */
    public String url(String path) {
        if (!files.containsKey(path)) {
            throw new IllegalArgumentException("There is no asset " + path);
        }
        return "/assets/" + version + "/" + path;
    }

    byte @Nullable [] file(String path) {
        return files.get(path);
    }

    private static Map<String, byte[]> read() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String path : lines("assets/files.txt")) {
            files.put(path, bytes("assets/" + path));
        }
        return files;
    }

    private static List<String> lines(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no resource " + resource);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new IllegalStateException("Cannot read " + resource, unreadable);
        }
    }

    private static String hash(Map<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }
}
