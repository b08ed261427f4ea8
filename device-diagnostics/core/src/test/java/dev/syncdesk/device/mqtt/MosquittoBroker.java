package dev.syncdesk.device.mqtt;

import java.io.File;
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

/** A real Mosquitto of its own, on a free port of loopback, with its store in a folder. */
public final class MosquittoBroker implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(20);

    private final Path folder;
    private final int port;
    private @Nullable Process process;

    private MosquittoBroker(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Not started yet. */
    public static MosquittoBroker in(Path folder) throws IOException {
        MosquittoBroker broker = new MosquittoBroker(folder, freePort());
        Files.write(folder.resolve("mosquitto.conf"), broker.configuration());
        return broker;
    }

    public static MosquittoBroker started(Path folder) throws IOException {
        return in(folder).start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private List<String> configuration() {
        return List.of(
                "listener " + port + " 127.0.0.1",
                "allow_anonymous true",
                "persistence true",
                "persistence_location " + folder + File.separator,
                "max_queued_messages 0",
                "max_inflight_messages 65535",
                "user root");
    }

    public URI uri() {
        return URI.create("tcp://127.0.0.1:" + port);
    }

    public int port() {
        return port;
    }

    public MosquittoBroker start() {
        Process started = launch();
        process = started;
        Awaitility.await()
                .atMost(START_LIMIT)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> answers(started));
        return this;
    }

    private Process launch() {
        try {
            return new ProcessBuilder(program(), "-c", folder.resolve("mosquitto.conf").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("mosquitto.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String program() {
        Path system = Path.of("/usr/sbin/mosquitto");
        return Files.isExecutable(system) ? system.toString() : "mosquitto";
    }

    private boolean answers(Process started) {
        if (!started.isAlive()) {
            throw new IllegalStateException("mosquitto ended, see " + folder + "/mosquitto.log");
        }
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** As by {@code kill -9}: what it has not saved is lost. */
    public void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            ended(running);
        }
    }

    /** As by SIGTERM: it saves its store first. */
    public void stop() {
        Process running = process;
        if (running != null) {
            running.destroy();
            ended(running);
        }
    }

    private static void ended(Process running) {
        try {
            if (!running.waitFor(10, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
