package dev.syncdesk.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A real Mosquitto with the settings that the project gives to operators, on free ports. */
public final class TestMosquitto implements AutoCloseable {

    private static final Path GIVEN = Path.of("..", "deploy", "mosquitto");
    private static final String SERVER = "syncdesk";
    private static final String PASSWORD = "for-tests";

    private final Path folder;
    private final int serverPort = RunningDesk.freePort();
    private final int relayPort = RunningDesk.freePort();
    private @Nullable Process process;

    private TestMosquitto(Path folder) {
        this.folder = folder;
    }

    public static TestMosquitto started() {
        TestMosquitto broker = new TestMosquitto(RunningDesk.emptyFolder());
        broker.configure();
        broker.admit(SERVER, PASSWORD);
        broker.start();
        return broker;
    }

    private void configure() {
        try {
            Files.copy(GIVEN.resolve("acl"), folder.resolve("acl"));
            Files.createFile(folder.resolve("passwords"));
            String settings =
                    Files.readString(GIVEN.resolve("mosquitto.conf"))
                            .replace("/etc/mosquitto/syncdesk", folder.toString())
                            .replace("/var/lib/mosquitto/", folder + "/")
                            .replace("listener 1884", "listener " + serverPort)
                            .replace("listener 1883", "listener " + relayPort);
            Files.writeString(folder.resolve("mosquitto.conf"), settings + "\nuser root\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Gives somebody a password, as an operator does. */
    public void admit(String name, String password) {
        run("mosquitto_passwd", "-b", folder.resolve("passwords").toString(), name, password);
        Process running = process;
        if (running != null) {
            run("kill", "-HUP", Long.toString(running.pid()));
        }
    }

    private static void run(String... command) {
        try {
            Process started = new ProcessBuilder(command).inheritIO().start();
            if (!started.waitFor(20, TimeUnit.SECONDS) || started.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public void start() {
        try {
            process =
                    new ProcessBuilder(program(), "-c", folder.resolve("mosquitto.conf").toString())
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("mosquitto.log").toFile())
                            .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(this::answers);
    }

    /** What MOSQUITTO names, else the system's. */
    private static String program() {
        String system = "/usr/sbin/mosquitto";
        return Objects.requireNonNullElse(
                System.getenv("MOSQUITTO"),
                Files.isExecutable(Path.of(system)) ? system : "mosquitto");
    }

    public long pid() {
        return Objects.requireNonNull(process).pid();
    }

    private boolean answers() {
        try (Socket socket = new Socket("127.0.0.1", relayPort)) {
            return socket.isConnected();
        } catch (IOException absent) {
            return false;
        }
    }

    /** As by SIGTERM: it saves its store first. */
    public void stop() {
        Process running = process;
        if (running != null) {
            running.destroy();
            running.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        }
    }

    /** As by {@code kill -9}: what it has not saved is lost. */
    public void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            running.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        }
    }

    /** The settings of a desk that uses it. */
    public Map<String, Object> settings() {
        return Map.of(
                "syncdesk.mqtt.url",
                "tcp://127.0.0.1:" + serverPort,
                "syncdesk.mqtt.user",
                SERVER,
                "syncdesk.mqtt.password",
                PASSWORD);
    }

    public URI relayUri() {
        return URI.create("tcp://127.0.0.1:" + relayPort);
    }

    @Override
    public void close() {
        kill();
    }
}
