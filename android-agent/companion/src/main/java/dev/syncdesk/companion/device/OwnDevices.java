package dev.syncdesk.companion.device;

import dev.syncdesk.companion.store.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The devices that the app looks after, one small file each. */
public final class OwnDevices {

    private static final Logger LOG = LoggerFactory.getLogger(OwnDevices.class);

    private final Path folder;
    private final Map<String, OwnDevice> devices = new LinkedHashMap<>();

    public OwnDevices(Path folder) {
        this.folder = folder;
    }

    /** Looks after exactly these, with what is on disk of them. */
    public synchronized void lookAfter(List<String> serials) {
        devices.keySet().retainAll(serials);
        for (String serial : serials) {
            devices.computeIfAbsent(serial, this::load);
        }
    }

    /** In the order in which they were paired. */
    public synchronized List<OwnDevice> all() {
        return new ArrayList<>(devices.values());
    }

    /**
     * @throws IllegalArgumentException if the app does not look after it
     */
    public synchronized OwnDevice of(String serial) {
        OwnDevice device = devices.get(serial);
        if (device == null) {
            throw new IllegalArgumentException("The app does not look after " + serial);
        }
        return device;
    }

    public synchronized boolean has(String serial) {
        return devices.containsKey(serial);
    }

    /** Changes what is known of a device, on disk when it returns. */
    public synchronized OwnDevice change(String serial, UnaryOperator<OwnDevice> change) {
        OwnDevice after = change.apply(of(serial));
        try {
            file(serial).write(OwnDeviceText.write(after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        devices.put(serial, after);
        return after;
    }

    /** Forgets all that this phone knows of any device. */
    public synchronized void forget() throws IOException {
        for (String serial : new ArrayList<>(devices.keySet())) {
            file(serial).delete();
            devices.remove(serial);
        }
    }

    /** A file that cannot be read costs what was known, not the device. */
    private OwnDevice load(String serial) {
        try {
            byte[] text = file(serial).read();
            return text == null ? OwnDevice.unknown(serial) : OwnDeviceText.read(text);
        } catch (IOException e) {
            LOG.warn("What was known of {} cannot be read: {}", serial, e.toString());
            return OwnDevice.unknown(serial);
        }
    }

    private WholeFile file(String serial) {
        return new WholeFile(folder.resolve("device-" + serial));
    }
}
