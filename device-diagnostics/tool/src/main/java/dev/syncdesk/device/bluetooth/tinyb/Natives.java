package dev.syncdesk.device.bluetooth.tinyb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** TinyB's native libraries, which its jar carries for x86 and for the oldest ARM. */
final class Natives {

    private static final List<String> LIBRARIES = List.of("libtinyb.so", "libjavatinyb.so");

    /** Whether the jar has libraries for this machine. */
    static boolean areThere() {
        String folder = folder();
        return folder != null && Natives.class.getResource(folder + "libtinyb.so") != null;
    }

    private static @Nullable String folder() {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            return null;
        }
        return switch (System.getProperty("os.arch", "")) {
            case "amd64", "x86_64" -> "/native/linux/x86_64/";
            case "i386", "x86" -> "/native/linux/x86_32/";
            case "arm" -> "/native/arm/armv6/";
            default -> null;
        };
    }

    /** Puts them into a new folder that only this user can write. */
    static Path extract() throws IOException {
        Path into = Files.createTempDirectory("syncdesk-tinyb");
        for (String library : LIBRARIES) {
            try (InputStream in = Natives.class.getResourceAsStream(folder() + library)) {
                if (in == null) {
                    throw new IOException("there is no " + library + " for this machine");
                }
                Files.copy(in, into.resolve(library));
            }
        }
        return into;
    }

    static void delete(Path folder) {
        try {
            for (String library : LIBRARIES) {
                Files.deleteIfExists(folder.resolve(library));
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // The folder for temporary files is emptied by the system.
        }
    }

    private Natives() {}
}
