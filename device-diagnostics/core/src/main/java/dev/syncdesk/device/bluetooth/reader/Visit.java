package dev.syncdesk.device.bluetooth.reader;

import dev.syncdesk.device.bluetooth.Advertisement;
import dev.syncdesk.device.bluetooth.BleConnection;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleFailure;
import dev.syncdesk.device.bluetooth.BleTransport;
import dev.syncdesk.device.bluetooth.Deadline;
import dev.syncdesk.device.bluetooth.GattCharacteristic;
import dev.syncdesk.device.gatt.Decoded;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One visit to a device: connects when a reader first needs it, and lets it go at the end. */
public final class Visit implements AutoCloseable {

    private static final int MOST_UNREAD = 16;

    private final BleTransport transport;
    private final Advertisement seen;
    private final Wish wish;
    private final Clock clock;
    private final Deadline deadline;
    private final Notes notes = new Notes();
    private @Nullable BleConnection connection;

    Visit(BleTransport transport, Advertisement seen, Wish wish, Clock clock, Deadline deadline) {
        this.transport = transport;
        this.seen = seen;
        this.wish = wish;
        this.clock = clock;
        this.deadline = deadline;
    }

    Advertisement seen() {
        return seen;
    }

    Notes notes() {
        return notes;
    }

    Wish wish() {
        return wish;
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * Where this machine and, it is assumed, the device are: a device tells only its local time.
     */
    ZoneId zone() {
        return clock.getZone();
    }

    BleConnection connection() throws BleException {
        BleConnection open = connection;
        if (open == null) {
            open = transport.connect(seen.device(), deadline.left());
            connection = open;
        }
        return open;
    }

    boolean isConnected() {
        return connection != null;
    }

    boolean isBonded() {
        return connection == null ? seen.bonded() : connection.isBonded();
    }

    Optional<GattCharacteristic> find(UUID service, UUID characteristic) throws BleException {
        return connection().services().stream()
                .filter(one -> one.uuid().equals(service))
                .flatMap(one -> one.characteristics().stream())
                .filter(one -> one.uuid().equals(characteristic))
                .findFirst();
    }

    /** The value, where the device has it, gives it, and it is sound; else a note says why not. */
    <T> Optional<T> read(UUID service, UUID characteristic, Function<byte[], Decoded<T>> decoder)
            throws BleException {
        Optional<GattCharacteristic> found =
                find(service, characteristic).filter(GattCharacteristic::isReadable);
        if (!found.isPresent()) {
            return Optional.empty();
        }
        try {
            byte[] value = connection().read(found.get(), deadline.left());
            return sound(characteristic, decoder.apply(value));
        } catch (BleException e) {
            noteRefusal(Gatt.name(characteristic), e);
            return Optional.empty();
        }
    }

    private <T> Optional<T> sound(UUID characteristic, Decoded<T> decoded) {
        return switch (decoded) {
            case Decoded.Value<T> value -> Optional.of(value.value());
            case Decoded.Malformed<T> bad -> {
                notes.refused(Gatt.name(characteristic) + ": malformed, " + bad.fault().text());
                yield Optional.empty();
            }
        };
    }

    /** A refusal concerns one value only; any other failure ends the visit. */
    void noteRefusal(String what, BleException e) throws BleException {
        if (!(e.failure() instanceof BleFailure.Refused refused)) {
            throw e;
        }
        notes.refused(what + ": refused, " + refused.reason());
    }

    void write(GattCharacteristic which, byte[] value) throws BleException {
        connection().write(which, value, deadline.left());
    }

    void bond() throws BleException {
        connection().bond(deadline.left());
    }

    /** What it sends from now on. */
    BlockingQueue<byte[]> subscribe(GattCharacteristic which) throws BleException {
        BlockingQueue<byte[]> values = new ArrayBlockingQueue<>(MOST_UNREAD);
        connection().subscribe(which, values::offer, deadline.left());
        return values;
    }

    /** The next value, or nothing if none comes in that time or by the deadline. */
    Optional<byte[]> next(BlockingQueue<byte[]> values, Duration within) throws BleException {
        try {
            long nanos = deadline.orIn(within).left().toNanos();
            return Optional.ofNullable(values.poll(nanos, TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BleException(new BleFailure.TimedOut("the reading was interrupted"), e);
        }
    }

    @Override
    public void close() {
        if (connection != null) {
            connection.close();
        }
    }
}
