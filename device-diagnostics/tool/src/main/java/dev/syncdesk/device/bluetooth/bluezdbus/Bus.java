package dev.syncdesk.device.bluetooth.bluezdbus;

import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleFailure;
import dev.syncdesk.device.bluetooth.Deadline;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.freedesktop.dbus.connections.IDisconnectCallback;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.jspecify.annotations.Nullable;

/** The connection to the system bus: opened when it is needed, and anew after it was lost. */
final class Bus implements AutoCloseable {

    /** A call on the bus. */
    interface Call<T> {
        T on(DBusConnection connection) throws DBusException;
    }

    /** The library tries again for so long where nobody listens; on one machine that is enough. */
    private static final int CONNECT_MILLIS = 300;

    private final String address;
    private @Nullable Open opened;

    /**
     * One connection, and the calls that wait on it. A call leaves it as soon as it ends, or its
     * answer would live as long as the connection.
     */
    private static final class Line implements IDisconnectCallback {

        private final Set<CompletableFuture<?>> waiting = ConcurrentHashMap.newKeySet();
        private volatile boolean lost;

        void enter(CompletableFuture<?> answer) {
            waiting.add(answer);
            if (lost) {
                answer.completeExceptionally(gone());
            }
        }

        void leave(CompletableFuture<?> answer) {
            waiting.remove(answer);
        }

        void lose() {
            lost = true;
            waiting.forEach(answer -> answer.completeExceptionally(gone()));
        }

        boolean isLost() {
            return lost;
        }

        @Override
        public void disconnectOnError(IOException error) {
            lose();
        }

        @Override
        public void requestedDisconnect(@Nullable Integer code) {
            lose();
        }

        @Override
        public void clientDisconnect() {
            lose();
        }

        @Override
        public void exceptionOnTerminate(IOException error) {
            lose();
        }
    }

    private record Open(DBusConnection connection, Line line) {}

    Bus(String address) {
        this.address = address;
    }

    /** Makes the call on a thread of its own, since the library waits longer than a deadline. */
    <T> T call(Deadline deadline, Call<T> call) throws BleException {
        Open open = open();
        CompletableFuture<T> answer = new CompletableFuture<>();
        open.line().enter(answer);
        start(answer, () -> call.on(open.connection()));
        try {
            return answer.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new BleException(new BleFailure.TimedOut("BlueZ did not answer"), e);
        } catch (ExecutionException e) {
            throw DbusErrors.translate(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BleException(new BleFailure.TimedOut("the call was interrupted"), e);
        } finally {
            open.line().leave(answer);
        }
    }

    private static <T> void start(CompletableFuture<T> answer, Callable<T> call) {
        Thread.ofVirtual()
                .name("dbus-call")
                .start(
                        () -> {
                            try {
                                answer.complete(call.call());
                            } catch (Throwable e) {
                                answer.completeExceptionally(e);
                            }
                        });
    }

    private static BleException gone() {
        return new BleException(new BleFailure.NoBluez("the connection to D-Bus ended"));
    }

    private synchronized Open open() throws BleException {
        Open open = opened;
        if (open != null && !open.line().isLost() && open.connection().isConnected()) {
            return open;
        }
        close();
        Line line = new Line();
        try {
            DBusConnection connection =
                    DBusConnectionBuilder.forAddress(address)
                            .withShared(false)
                            .transportConfig()
                            .withTimeout(CONNECT_MILLIS)
                            .back()
                            .withDisconnectCallback(line)
                            .build();
            open = new Open(connection, line);
            opened = open;
            return open;
        } catch (DBusException | RuntimeException e) {
            throw new BleException(
                    new BleFailure.NoBluez("D-Bus does not answer at " + address), e);
        }
    }

    @Override
    public synchronized void close() {
        Open open = opened;
        opened = null;
        if (open != null) {
            open.line().lose();
            open.connection().disconnect();
        }
    }
}
