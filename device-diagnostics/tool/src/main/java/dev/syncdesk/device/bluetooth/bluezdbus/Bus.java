package dev.syncdesk.device.bluetooth.bluezdbus;

import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleFailure;
import dev.syncdesk.device.bluetooth.Deadline;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
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
    private @Nullable Line line;

    /** One connection, and whether it has been lost. */
    private record Line(DBusConnection connection, CompletableFuture<Void> lost) {}

    Bus(String address) {
        this.address = address;
    }

    /** Makes the call on a thread of its own, since the library waits longer than a deadline. */
    <T> T call(Deadline deadline, Call<T> call) throws BleException {
        Line open = open();
        CompletableFuture<T> answer = new CompletableFuture<>();
        start(answer, () -> call.on(open.connection()));
        open.lost().thenRun(() -> answer.completeExceptionally(gone()));
        try {
            return answer.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new BleException(new BleFailure.TimedOut("BlueZ did not answer"), e);
        } catch (ExecutionException e) {
            throw DbusErrors.translate(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BleException(new BleFailure.TimedOut("the call was interrupted"), e);
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

    private synchronized Line open() throws BleException {
        Line open = line;
        if (open != null && !open.lost().isDone() && open.connection().isConnected()) {
            return open;
        }
        close();
        CompletableFuture<Void> lost = new CompletableFuture<>();
        try {
            DBusConnection connection =
                    DBusConnectionBuilder.forAddress(address)
                            .withShared(false)
                            .transportConfig()
                            .withTimeout(CONNECT_MILLIS)
                            .back()
                            .withDisconnectCallback(new Loss(lost))
                            .build();
            open = new Line(connection, lost);
            line = open;
            return open;
        } catch (DBusException | RuntimeException e) {
            throw new BleException(
                    new BleFailure.NoBluez("D-Bus does not answer at " + address), e);
        }
    }

    @Override
    public synchronized void close() {
        Line open = line;
        line = null;
        if (open != null) {
            open.lost().complete(null);
            open.connection().disconnect();
        }
    }

    /** Hears that the connection ended, whoever ended it. */
    private record Loss(CompletableFuture<Void> lost) implements IDisconnectCallback {

        @Override
        public void disconnectOnError(IOException error) {
            lost.complete(null);
        }

        @Override
        public void requestedDisconnect(@Nullable Integer code) {
            lost.complete(null);
        }

        @Override
        public void clientDisconnect() {
            lost.complete(null);
        }

        @Override
        public void exceptionOnTerminate(IOException error) {
            lost.complete(null);
        }
    }
}
