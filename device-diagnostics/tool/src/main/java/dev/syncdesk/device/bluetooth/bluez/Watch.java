package dev.syncdesk.device.bluetooth.bluez;

import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleFailure;
import dev.syncdesk.device.bluetooth.Deadline;
import dev.syncdesk.device.bluetooth.DeviceRef;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a call on a device, and looks meanwhile whether the device is still there: BlueZ leaves
 * some calls unanswered when their device or adapter goes.
 */
final class Watch {

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration LOOK_LIMIT = Duration.ofSeconds(2);

    private final Bluez bluez;
    private final Radios radios;
    private final DeviceRef device;

    Watch(Bluez bluez, Radios radios, DeviceRef device) {
        this.bluez = bluez;
        this.radios = radios;
        this.device = device;
    }

    /** Ends early if the device disconnects. */
    <T> T over(String what, Deadline deadline, Callable<T> call) throws BleException {
        return run(what, deadline, call, true);
    }

    /** Ends early if the device or its adapter goes. */
    <T> T untilConnected(String what, Deadline deadline, Callable<T> call) throws BleException {
        return run(what, deadline, call, false);
    }

    private <T> T run(String what, Deadline deadline, Callable<T> call, boolean connected)
            throws BleException {
        FutureTask<T> task = new FutureTask<>(call);
        Thread.ofVirtual().name("ble-call").start(task);
        try {
            while (true) {
                try {
                    return task.get(deadline.orIn(LOOK).left().toNanos(), TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    refuseIfOver(what, deadline);
                    look(connected);
                }
            }
        } catch (ExecutionException e) {
            throw explained(e.getCause(), what, connected);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BleException(new BleFailure.TimedOut(what + " was interrupted"), e);
        } finally {
            task.cancel(true);
        }
    }

    private static void refuseIfOver(String what, Deadline deadline) throws BleException {
        if (deadline.isOver()) {
            String took = what + " took longer than " + deadline.limit().toMillis() + " ms";
            throw new BleException(new BleFailure.TimedOut(took));
        }
    }

    private void look(boolean connected) throws BleException {
        try {
            DeviceStatus status = bluez.status(device, Deadline.in(LOOK_LIMIT));
            if (connected && !status.connected()) {
                throw new BleException(new BleFailure.Disconnected(device + " disconnected"));
            }
        } catch (BleException e) {
            throw explained(e, device.toString(), connected);
        }
    }

    /** What was lost in an open connection is the connection, or what carries it. */
    private BleException explained(@Nullable Throwable cause, String what, boolean connected) {
        if (!(cause instanceof BleException known)) {
            String text = what + ": " + cause;
            return new BleException(new BleFailure.TransportDied(text));
        }
        BleFailure failure = known.failure();
        if (failure instanceof BleFailure.NotFound
                || failure instanceof BleFailure.Disconnected
                || connected && failure instanceof BleFailure.Refused && !isConnected()) {
            BleFailure lost = new BleFailure.Disconnected(failure.reason());
            return new BleException(radios.explain(lost, device, Deadline.in(LOOK_LIMIT)), known);
        }
        return known;
    }

    private boolean isConnected() {
        try {
            return bluez.status(device, Deadline.in(LOOK_LIMIT)).connected();
        } catch (BleException e) {
            return false;
        }
    }
}
