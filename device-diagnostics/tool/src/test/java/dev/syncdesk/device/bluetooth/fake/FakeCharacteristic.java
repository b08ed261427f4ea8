package dev.syncdesk.device.bluetooth.fake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bluez.GattCharacteristic1;
import org.bluez.datatypes.TwoTuple;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.FileDescriptor;
import org.freedesktop.dbus.types.UInt16;
import org.freedesktop.dbus.types.Variant;

/** A GATT characteristic that does what a test tells it to. */
public final class FakeCharacteristic extends FakeObject implements GattCharacteristic1 {

    private volatile Supplier<byte[]> onRead = () -> new byte[0];
    private volatile Consumer<byte[]> onWrite = any -> {};
    private volatile Runnable onSubscribe = () -> {};
    private final List<byte[]> written = new CopyOnWriteArrayList<>();
    private final FakeServiceObject service;

    FakeCharacteristic(FakeServiceObject service, int handle, String uuid, String... flags) {
        super(
                service.bluez,
                String.format(Locale.ROOT, "%s/char%04x", service.path(), handle),
                "org.bluez.GattCharacteristic1");
        this.service = service;
        put("UUID", uuid);
        put("Service", new DBusPath(service.path()));
        put("Flags", flags);
        put("Notifying", false);
        put("Value", new byte[0]);
    }

    /** What a read gives; throw an error, hang, or let the device go. */
    public FakeCharacteristic reading(Supplier<byte[]> read) {
        onRead = read;
        return this;
    }

    public FakeCharacteristic onWrite(Consumer<byte[]> happens) {
        onWrite = happens;
        return this;
    }

    public FakeCharacteristic onSubscribe(Runnable happens) {
        onSubscribe = happens;
        return this;
    }

    /** The service, to go on describing it. */
    public FakeServiceObject and() {
        return service;
    }

    /** All that was written so far. */
    public List<byte[]> written() {
        return List.copyOf(written);
    }

    /** Sends a notification or an indication, if somebody asked for it. */
    public void send(byte[] value) {
        if (flag("Notifying")) {
            change("Value", value);
        }
    }

    void forget() {
        put("Notifying", false);
        put("Value", new byte[0]);
    }

    @Override
    public byte[] ReadValue(Map<String, Variant<?>> options) {
        byte[] value = onRead.get();
        change("Value", value);
        return value;
    }

    @Override
    public void WriteValue(byte[] value, Map<String, Variant<?>> options) {
        written.add(value);
        onWrite.accept(value);
    }

    @Override
    public void StartNotify() {
        change("Notifying", true);
        onSubscribe.run();
    }

    @Override
    public void StopNotify() {
        change("Notifying", false);
    }

    @Override
    public void Confirm() {}

    @Override
    public TwoTuple<FileDescriptor, UInt16> AcquireWrite(Map<String, Variant<?>> options) {
        throw new org.bluez.Error.NotSupported("AcquireWrite");
    }

    @Override
    public TwoTuple<FileDescriptor, UInt16> AcquireNotify(Map<String, Variant<?>> options) {
        throw new org.bluez.Error.NotSupported("AcquireNotify");
    }
}
