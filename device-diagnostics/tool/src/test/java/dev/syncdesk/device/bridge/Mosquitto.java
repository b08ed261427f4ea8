package dev.syncdesk.device.bridge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A real Mosquitto on a free port of loopback, which a test can kill and start again. */
public final class Mosquitto implements AutoCloseable {

    private final Path configuration;
    private final int port;
    private @Nullable Process process;

    public Mosquitto(Path folder) throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        configuration = folder.resolve("mosquitto.conf");
        Files.write(
                configuration,
                List.of(
                        "listener " + port + " 127.0.0.1",
                        "allow_anonymous true",
                        "max_queued_messages 0",
                        "log_type error"));
    }

    public URI uri() {
        return URI.create("tcp://127.0.0.1:" + port);
    }

    public Mosquitto start() {
        Path system = Path.of("/usr/sbin/mosquitto");
        String program = Files.isExecutable(system) ? system.toString() : "mosquitto";
        try {
            process =
                    new ProcessBuilder(program, "-c", configuration.toString()).inheritIO().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(this::answers);
        return this;
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** As by {@code kill -9}. */
    public void kill() throws InterruptedException {
        Process running = process;
        process = null;
        if (running != null) {
            running.destroyForcibly();
            running.waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
