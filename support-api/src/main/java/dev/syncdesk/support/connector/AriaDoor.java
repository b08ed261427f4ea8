package dev.syncdesk.support.connector;

import dev.syncdesk.device.fitbit.AriaUpload;
import dev.syncdesk.support.platform.SideDoor;
import dev.syncdesk.support.platform.StartStep;
import io.micronaut.context.annotation.Property;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The three addresses that an Aria scale asks (micolous/helvetic, protocol.md). */
@Singleton
public final class AriaDoor implements StartStep {

    private static final int OFF = 0;
    private static final byte[] NOTHING = new byte[0];
    private static final byte[] YES = "T".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NO = "F".getBytes(StandardCharsets.US_ASCII);

    private final AriaScaleCheck check;
    private final TakeAriaUpload take;
    private final String host;
    private final int port;
    private volatile @Nullable SideDoor door;

    AriaDoor(
            AriaScaleCheck check,
            TakeAriaUpload take,
            @Property(name = "syncdesk.aria.host") String host,
            @Property(name = "syncdesk.aria.port") int port) {
        this.check = check;
        this.take = take;
        this.host = host;
        this.port = port;
    }

    @Override
    public int getOrder() {
        return DOORS + 2;
    }

    @Override
    public String name() {
        return "scales' door";
    }

    @Override
    public void start() throws IOException {
        if (port != OFF) {
            SideDoor opened = new SideDoor(host, port);
            opened.add("GET", "/scale/register", 0, (query, body) -> register(query))
                    .add("GET", "/scale/validate", 0, (query, body) -> validate(query))
                    .add(
                            "POST",
                            "/scale/upload",
                            AriaUpload.MAX_BYTES,
                            (query, body) -> take.take(body))
                    .open();
            door = opened;
        }
    }

    @PreDestroy
    void stop() {
        SideDoor opened = door;
        if (opened != null) {
            opened.close();
        }
    }

    /** The network's name and the token that come with it are neither looked at nor kept. */
    private byte[] register(Map<String, String> query) {
        check.require(query.getOrDefault("serialNumber", ""));
        return NOTHING;
    }

    /** A scale that does not say which it is asks whether somebody is there. */
    private byte[] validate(Map<String, String> query) {
        String serial = query.get("serialNumber");
        return serial == null || check.isRegistered(serial) ? YES : NO;
    }
}
