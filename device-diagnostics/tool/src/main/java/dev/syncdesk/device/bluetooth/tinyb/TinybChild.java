package dev.syncdesk.device.bluetooth.tinyb;

import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One life of the helper process, as its parent sees it. */
final class TinybChild {

    private static final Logger LOG = LoggerFactory.getLogger(TinybChild.class);

    private final Process process;
    private final Path natives;
    private final Writer in;
    private final AtomicLong lastId = new AtomicLong();
    private final Map<Long, CompletableFuture<Said>> asked = new ConcurrentHashMap<>();
    private final Map<String, Consumer<String>> listeners = new ConcurrentHashMap<>();
    private volatile long objects;
    private volatile @Nullable String end;

    private TinybChild(Process process, Path natives) {
        this.process = process;
        this.natives = natives;
        in = process.outputWriter(StandardCharsets.UTF_8);
        Thread.ofVirtual().name("tinyb-answers").start(this::hear);
        Thread.ofVirtual().name("tinyb-complaints").start(this::complaints);
    }

    /**
     * @param bus the address of the system bus, or null for the usual
     */
    static TinybChild start(@Nullable String bus) throws BleException {
        try {
            Path natives = Natives.extract();
            ProcessBuilder builder = new ProcessBuilder(command(natives));
            if (bus != null) {
                builder.environment().put("DBUS_SYSTEM_BUS_ADDRESS", bus);
            }
            return new TinybChild(builder.start(), natives);
        } catch (IOException e) {
            String text = "the TinyB process does not start: " + e.getMessage();
            throw new BleException(new BleFailure.TransportDied(text), e);
        }
    }

    /** Its own jar on the class path: TinyB reads its version from its jar's manifest. */
    private static List<String> command(Path natives) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx64m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:-CreateCoredumpOnCrash");
        command.add("-XX:ErrorFile=" + natives.resolve("crash.log"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--finalization=disabled");
        command.add("-Djava.library.path=" + natives);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(TinybProcess.class.getName());
        return command;
    }

    boolean isAlive() {
        return end == null && process.isAlive();
    }

    /** How many native objects it holds; it never gives one back. */
    long objects() {
        return objects;
    }

    /** The answer comes, or fails when the process ends. */
    CompletableFuture<Said> send(LongFunction<Ask> made) {
        Ask ask = made.apply(lastId.incrementAndGet());
        CompletableFuture<Said> answer = new CompletableFuture<>();
        asked.put(ask.id(), answer);
        answer.whenComplete((any, failed) -> asked.remove(ask.id()));
        try {
            synchronized (in) {
                in.write(Lines.write(ask));
                in.write('\n');
                in.flush();
            }
        } catch (IOException e) {
            LOG.debug("The TinyB process takes nothing any more", e);
        }
        String ended = end;
        if (ended != null) {
            answer.completeExceptionally(new BleException(new BleFailure.TransportDied(ended)));
        }
        return answer;
    }

    void listen(String handle, Consumer<String> listener) {
        listeners.put(handle, listener);
    }

    void forget(String handle) {
        listeners.remove(handle);
    }

    private void hear() {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = Lines.next(out); line != null; line = Lines.next(out)) {
                Said said = Lines.read(line, Said.class);
                if (said != null) {
                    take(said);
                }
            }
        } catch (IOException e) {
            LOG.debug("The TinyB process is not heard any more", e);
        }
        ended();
    }

    private void take(Said said) {
        objects = Math.max(objects, said.objects());
        CompletableFuture<Said> answer = asked.get(said.id());
        if (answer != null) {
            answer.complete(said);
            return;
        }
        Consumer<String> listener = said.handle() == null ? null : listeners.get(said.handle());
        if (listener != null && said.value() != null) {
            listener.accept(said.value());
        }
    }

    private void ended() {
        process.destroyForcibly();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end = "the TinyB process ended" + (process.isAlive() ? "" : why(process.exitValue()));
        Natives.delete(natives);
        BleException died = new BleException(new BleFailure.TransportDied(end));
        asked.values().forEach(answer -> answer.completeExceptionally(died));
        LOG.debug("{}", end);
    }

    private static String why(int code) {
        return switch (code) {
            case 0, 137 -> "";
            case 134 -> " with 134 (aborted)";
            case 139 -> " with 139 (segmentation fault)";
            case 143 -> " with 143 (terminated)";
            default -> " with " + code;
        };
    }

    /** What native code and the JVM complain of; never what a device measured. */
    private void complaints() {
        try (BufferedReader err =
                new BufferedReader(new InputStreamReader(errors(), StandardCharsets.UTF_8))) {
            for (String line = Lines.next(err); line != null; line = Lines.next(err)) {
                LOG.debug("TinyB: {}", line);
            }
        } catch (IOException e) {
            LOG.debug("The TinyB process complains no more", e);
        }
    }

    private InputStream errors() {
        return process.getErrorStream();
    }

    /** At once, whatever it is doing. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
