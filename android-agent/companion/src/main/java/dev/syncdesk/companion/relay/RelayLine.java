package dev.syncdesk.companion.relay;

import dev.syncdesk.device.bluetooth.Deadline;
import dev.syncdesk.device.mqtt.RelayClient;
import dev.syncdesk.device.mqtt.RelayListener;
import dev.syncdesk.device.mqtt.RelaySettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The phone's connection to the desk: there while somebody holds it. What is to be sent is on disk
 * whether or not it is there. Its calls may wait for seconds and are none for a screen's thread.
 */
public final class RelayLine implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(50);

    private final RelaySettings settings;
    private final RelayListener listener;
    private final Clock clock;
    private final Set<Hold> holds = EnumSet.noneOf(Hold.class);
    private @Nullable RelayClient client;
    private boolean started;

    public RelayLine(RelaySettings settings, RelayListener listener, Clock clock) {
        this.settings = settings;
        this.listener = listener;
        this.clock = clock;
    }

    public synchronized void hold(Hold why) {
        holds.add(why);
        if (!started) {
            open().start();
            started = true;
        }
    }

    public synchronized void release(Hold why) {
        holds.remove(why);
        if (holds.isEmpty()) {
            end();
        }
    }

    /** Gives something to send: it is on disk when this returns. */
    public synchronized void give(Consumer<RelayClient> what) {
        what.accept(open());
    }

    private RelayClient open() {
        RelayClient known = client;
        if (known == null) {
            try {
                known = new RelayClient(settings, listener, clock);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            client = known;
        }
        return known;
    }

    public synchronized boolean isConnected() {
        return client != null && client.isConnected();
    }

    /** How many messages the desk has not confirmed; null where nothing was opened to look. */
    public synchronized @Nullable Integer waiting() {
        return client == null ? null : client.waiting();
    }

    /**
     * Waits until the desk has confirmed all that waited.
     *
     * @return whether it has, within the limit
     */
    public boolean drained(Duration limit) {
        Deadline deadline = Deadline.in(limit);
        while (!isConnected() || !Integer.valueOf(0).equals(waiting())) {
            if (!deadline.pause(LOOK)) {
                return false;
            }
        }
        return true;
    }

    private void end() {
        RelayClient last = client;
        client = null;
        started = false;
        if (last != null) {
            last.close();
        }
    }

    @Override
    public synchronized void close() {
        holds.clear();
        end();
    }
}
