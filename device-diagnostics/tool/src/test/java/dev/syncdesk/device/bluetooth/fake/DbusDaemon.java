package dev.syncdesk.device.bluetooth.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A real dbus-daemon of its own, which lets everybody do everything. */
public final class DbusDaemon implements AutoCloseable {

    private static final String CONFIGURATION =
            """
            <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
             "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
            <busconfig>
              <listen>unix:path=%s</listen>
              <auth>EXTERNAL</auth>
              <policy context="default">
                <allow send_destination="*" eavesdrop="true"/>
                <allow eavesdrop="true"/>
                <allow own="*"/>
              </policy>
              <limit name="max_match_rules_per_connection">20000</limit>
            </busconfig>
            """;

    private final Path socket;
    private final Path configuration;
    private @Nullable Process process;

    /** Not started yet; the folder's path must be short, since a socket's may have 107 bytes. */
    public DbusDaemon(Path folder) {
        socket = folder.resolve("bus");
        configuration = folder.resolve("bus.conf");
    }

    public String address() {
        return "unix:path=" + socket;
    }

    public DbusDaemon start() {
        try {
            Files.deleteIfExists(socket);
            Files.writeString(configuration, CONFIGURATION.formatted(socket));
            Process started =
                    new ProcessBuilder(
                                    "dbus-daemon",
                                    "--nofork",
                                    "--nopidfile",
                                    "--config-file=" + configuration)
                            .inheritIO()
                            .start();
            process = started;
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .pollInterval(Duration.ofMillis(10))
                    .until(this::answers);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean answers() {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        Process running = process;
        process = null;
        if (running != null) {
            running.destroyForcibly();
            try {
                running.waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
