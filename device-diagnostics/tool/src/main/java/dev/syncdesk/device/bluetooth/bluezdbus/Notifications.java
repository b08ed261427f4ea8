package dev.syncdesk.device.bluetooth.bluezdbus;

import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.Deadline;
import dev.syncdesk.device.bluetooth.DeviceRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.Properties.PropertiesChanged;
import org.freedesktop.dbus.matchrules.DBusMatchRule;
import org.freedesktop.dbus.matchrules.DBusMatchRuleBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears the values that devices send, which BlueZ tells as changes of a property. */
final class Notifications {

    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);

    private final Bus bus;
    private final Map<DeviceRef, List<AutoCloseable>> heard = new HashMap<>();

    Notifications(Bus bus) {
        this.bus = bus;
    }

    void begin(DeviceRef device, String path, Consumer<byte[]> listener, Deadline deadline)
            throws BleException {
        AutoCloseable handler =
                bus.call(deadline, connection -> listen(connection, path, listener));
        synchronized (heard) {
            heard.computeIfAbsent(device, any -> new ArrayList<>()).add(handler);
        }
    }

    private static AutoCloseable listen(
            DBusConnection connection, String path, Consumer<byte[]> listener)
            throws DBusException {
        String owner = connection.getDBusOwnerName("org.bluez");
        DBusMatchRule rule =
                DBusMatchRuleBuilder.create()
                        .withType(PropertiesChanged.class)
                        .withPath(path)
                        .build();
        return connection.<PropertiesChanged>addSigHandler(
                rule,
                signal -> {
                    byte[] value = Props.bytes(signal.getPropertiesChanged().get("Value"));
                    if (value != null && owner.equals(signal.getSource())) {
                        listener.accept(value);
                    }
                });
    }

    void end(DeviceRef device) {
        List<AutoCloseable> ended;
        synchronized (heard) {
            ended = heard.remove(device);
        }
        if (ended == null) {
            return;
        }
        for (AutoCloseable handler : ended) {
            try {
                handler.close();
            } catch (Exception e) {
                LOG.debug("A handler of {} was left with its connection", device, e);
            }
        }
    }
}
