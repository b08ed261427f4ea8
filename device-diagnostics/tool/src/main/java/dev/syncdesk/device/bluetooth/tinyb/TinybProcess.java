package dev.syncdesk.device.bluetooth.tinyb;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tinyb.BluetoothManager;

/** The helper process: lines of {@link Ask} in, lines of {@link Said} out, until the input ends. */
final class TinybProcess {

    /** A call of TinyB can stand for 25 s; its parent gives up sooner and asks on. */
    private static final int MOST_AT_ONCE = 16;

    private static final int MOST_WAITING = 10_000;

    /** GLib writes an error of D-Bus as {@code GDBus.Error:name: message}. */
    private static final Pattern ERROR =
            Pattern.compile(".*?GDBus\\.Error:([A-Za-z0-9_.]+): ?(.*)", Pattern.DOTALL);

    private final BlockingQueue<Said> said = new LinkedBlockingQueue<>(MOST_WAITING);
    private final ExecutorService calls =
            new ThreadPoolExecutor(0, MOST_AT_ONCE, 10, TimeUnit.SECONDS, new SynchronousQueue<>());
    private final PrintStream out;
    private final TinybCalls tinyb;

    private TinybProcess(PrintStream out) {
        this.out = out;
        Handles handles = new Handles(BluetoothManager.getBluetoothManager());
        tinyb = new TinybCalls(handles, said::offer);
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        System.setOut(System.err);
        TinybProcess process;
        try {
            process = new TinybProcess(out);
        } catch (Throwable e) {
            out.println(Lines.write(failure(0, e)));
            out.flush();
            Runtime.getRuntime().halt(1);
            return;
        }
        Thread.ofPlatform().daemon().name("answers").start(process::write);
        process.listen();
        Runtime.getRuntime().halt(0);
    }

    private void listen() throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = Lines.next(in); line != null; line = Lines.next(in)) {
            Ask ask = Lines.read(line, Ask.class);
            if (ask != null) {
                begin(ask);
            }
        }
    }

    private void begin(Ask ask) {
        try {
            calls.execute(() -> say(answer(ask)));
        } catch (java.util.concurrent.RejectedExecutionException e) {
            say(Said.failed(ask.id(), "org.bluez.Error.InProgress", "too many calls wait", 0));
        }
    }

    private void say(Said line) {
        if (!said.offer(line)) {
            Runtime.getRuntime().halt(1);
        }
    }

    private Said answer(Ask ask) {
        try {
            return tinyb.answer(ask);
        } catch (Throwable e) {
            return failure(ask.id(), e);
        }
    }

    private static Said failure(long id, Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        if (thrown instanceof Handles.Gone gone) {
            return Said.failed(id, gone.error(), message, 0);
        }
        Matcher error = ERROR.matcher(message);
        return error.matches()
                ? Said.failed(id, error.group(1), error.group(2), 0)
                : Said.failed(id, "org.bluez.Error.Failed", message, 0);
    }

    private void write() {
        try {
            while (true) {
                out.println(Lines.write(said.take()));
                if (said.isEmpty()) {
                    out.flush();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
