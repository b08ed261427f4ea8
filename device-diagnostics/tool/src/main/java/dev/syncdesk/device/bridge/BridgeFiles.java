package dev.syncdesk.device.bridge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.syncdesk.device.bluetooth.Address;
import dev.syncdesk.device.bluetooth.reader.Consent;
import dev.syncdesk.device.bluetooth.reader.Wish;
import dev.syncdesk.device.mqtt.TlsTrust;
import dev.syncdesk.device.report.WireId;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and writes the configuration file. What is wrong in it is said in a sentence. */
public final class BridgeFiles {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_DEVICES = 500;
    private static final int USUAL_MINUTES = 60;
    private static final int MOST_MINUTES = 7 * 24 * 60;
    private static final int USUAL_SECONDS = 45;
    private static final int MOST_SECONDS = 600;

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(JsonParser.Feature.ALLOW_COMMENTS)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .serializationInclusion(JsonInclude.Include.NON_NULL)
                    .build();

    /**
     * @throws IOException with a sentence that names the file and what to mend
     */
    public static BridgeConfig read(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new IOException("There is no file " + path);
        }
        if (Files.size(path) > MOST_BYTES) {
            throw new IOException(path + " is over " + MOST_BYTES + " bytes");
        }
        try {
            return checked(JSON.readValue(path.toFile(), BridgeFile.class), path);
        } catch (JsonProcessingException e) {
            throw new IOException(path + ": " + where(e) + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IOException(path + ": " + e.getMessage(), e);
        }
    }

    private static String where(JsonProcessingException e) {
        return e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
    }

    private static BridgeConfig checked(BridgeFile file, Path path) {
        String relay = given("relay", file.relay());
        if (!WireId.isValid(relay)) {
            throw new IllegalArgumentException("relay is 1 to 64 characters A-Z a-z 0-9 . _ -");
        }
        Path folder = path.toAbsolutePath().getParent();
        String data = file.data() == null ? "bridge-data" : file.data();
        return new BridgeConfig(
                relay,
                given("password", file.password()),
                broker(given("broker", file.broker())),
                trust(file),
                folder == null ? Path.of(data) : folder.resolve(data),
                file.adapter(),
                devices(file.devices() == null ? List.of() : file.devices()));
    }

    private static String given(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    private static URI broker(String text) {
        URI uri = URI.create(text);
        boolean known = "tcp".equals(uri.getScheme()) || "ssl".equals(uri.getScheme());
        if (!known || uri.getHost() == null || uri.getPort() < 1) {
            throw new IllegalArgumentException("broker is tcp://host:port or ssl://host:port");
        }
        return uri;
    }

    private static TlsTrust trust(BridgeFile file) {
        if (file.fingerprint() != null) {
            return new TlsTrust.Fingerprint(file.fingerprint());
        }
        return file.ca() == null
                ? new TlsTrust.System()
                : new TlsTrust.Authority(Path.of(file.ca()));
    }

    private static List<BridgeConfig.Bridged> devices(List<BridgeFile.Device> written) {
        if (written.size() > MOST_DEVICES) {
            throw new IllegalArgumentException("a bridge reads at most 500 devices");
        }
        List<BridgeConfig.Bridged> devices = new ArrayList<>();
        Set<String> serials = new HashSet<>();
        for (BridgeFile.Device one : written) {
            String serial = given("a device's serial", one.serial());
            if (!WireId.isValid(serial) || !serials.add(serial)) {
                throw new IllegalArgumentException(
                        "serial " + serial + " is there twice or is no serial");
            }
            if (one.address() != null && !one.address().isBlank()) {
                devices.add(device(serial, one.address(), one));
            }
        }
        return devices;
    }

    private static BridgeConfig.Bridged device(
            String serial, String address, BridgeFile.Device one) {
        return new BridgeConfig.Bridged(
                serial,
                Address.of(address),
                Duration.ofMinutes(
                        number("everyMinutes", one.everyMinutes(), USUAL_MINUTES, MOST_MINUTES)),
                Duration.ofSeconds(
                        number(
                                "timeoutSeconds",
                                one.timeoutSeconds(),
                                USUAL_SECONDS,
                                MOST_SECONDS)),
                new Wish(Duration.ZERO, false, false, consent(one), false));
    }

    private static int number(String name, @Nullable Integer value, int usual, int most) {
        int number = value == null ? usual : value;
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(name + " is 1 to " + most + ", not " + number);
        }
        return number;
    }

    private static @Nullable Consent consent(BridgeFile.Device one) {
        if (one.user() == null || one.pin() == null) {
            return null;
        }
        return new Consent(one.user(), one.pin());
    }

    /** Writes a new file that only its owner can read; one that is there is not replaced. */
    static void write(BridgeFile file, Path path) throws IOException {
        Path target = path.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("There is no folder " + folder);
        }
        Path part =
                Files.createTempFile(
                        folder,
                        ".bridge",
                        ".part",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        try {
            JSON.writeValue(part.toFile(), file);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private BridgeFiles() {}
}
