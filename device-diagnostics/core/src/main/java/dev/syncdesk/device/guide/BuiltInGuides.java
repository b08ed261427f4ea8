package dev.syncdesk.device.guide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The guides that come with the library. */
public final class BuiltInGuides {

    private static final List<String> CODES =
            Collections.unmodifiableList(
                    Arrays.asList(
                            "wait-for-service",
                            "phone-bluetooth-and-permissions",
                            "phone-online",
                            "location-for-scanning",
                            "charge-and-sync",
                            "scale-not-found",
                            "background-restriction",
                            "closer-together",
                            "one-connection",
                            "restart-app",
                            "stale-bond",
                            "restart-device",
                            "reconnect",
                            "update-app",
                            "new-phone-system",
                            "firmware-update",
                            "set-clock",
                            "fetch-all-records",
                            "battery-drain",
                            "unexpected-restarts",
                            "set-up-again",
                            "scale-wifi",
                            "scale-readings",
                            "scale-error",
                            "reset-device",
                            "home-gateway"));

    /** Read when they are asked for first. */
    private static final class Read {

        static final List<Guide> ALL = readAll();
    }

    private BuiltInGuides() {}

    /**
     * In the order of proposal where nothing is measured yet: the cheapest for the customer first.
     */
    public static List<String> codes() {
        return CODES;
    }

    /** In the order of {@link #codes()}. */
    public static List<Guide> all() {
        return Read.ALL;
    }

    /** Those that treat the finding, in the order of proposal. */
    public static List<Guide> byTreats(String finding) {
        List<Guide> guides = new ArrayList<>();
        for (Guide guide : all()) {
            if (guide.treats().contains(finding)) {
                guides.add(guide);
            }
        }
        return Collections.unmodifiableList(guides);
    }

    /**
     * The text of a guide, as {@link GuideYaml} reads it.
     *
     * @throws IllegalArgumentException if there is no such guide
     */
    public static String source(String code) {
        String path = "/guides/" + code + ".yaml";
        try (InputStream in = BuiltInGuides.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no built-in guide " + code);
            }
            return text(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Guide> readAll() {
        List<Guide> guides = new ArrayList<>();
        for (String code : CODES) {
            switch (GuideYaml.read(code + ".yaml", source(code))) {
                case GuideReading.Valid valid -> guides.add(valid.guide());
                case GuideReading.Invalid invalid ->
                        throw new IllegalStateException(invalid.problems().toString());
            }
        }
        return Collections.unmodifiableList(guides);
    }

    private static String text(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes.write(buffer, 0, read);
        }
        return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
    }
}
