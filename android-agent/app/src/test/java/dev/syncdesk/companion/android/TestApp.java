package dev.syncdesk.companion.android;

import android.app.Application;
import android.bluetooth.BluetoothManager;
import dev.syncdesk.companion.check.PocketTracker;
import dev.syncdesk.companion.pairing.PairedDesk;
import dev.syncdesk.companion.pairing.Pairing;
import dev.syncdesk.companion.share.Consents;
import dev.syncdesk.companion.share.Purpose;
import dev.syncdesk.companion.step.StepMessages;
import dev.syncdesk.companion.store.Seal;
import dev.syncdesk.device.bluetooth.BleTransport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.robolectric.Shadows;

/** The app with a tracker in the pocket, and a key of the JVM: Robolectric has no key store. */
public final class TestApp extends CompanionApp {

    static final String SERIAL = "AU2-000123";

    private static final Seal.Key KEY =
            () -> new SecretKeySpec("0123456789abcdef".getBytes(StandardCharsets.US_ASCII), "AES");

    final PocketTracker tracker = new PocketTracker();

    @Override
    protected Seal.Key key() {
        return KEY;
    }

    @Override
    protected BleTransport radio() {
        return tracker;
    }

    /** Bluetooth is on, and the app may use it. */
    void mayUseBluetooth() {
        Shadows.shadowOf((Application) this).grantPermissions(Permissions.forBluetooth());
        Shadows.shadowOf(getSystemService(BluetoothManager.class).getAdapter()).setEnabled(true);
    }

    /** The person has chosen which device it is. */
    void isChosen() {
        companion().devices().change(SERIAL, one -> one.at(PocketTracker.ADDRESS.text()));
    }

    /** A step of support has come. */
    void stepComes() {
        companion().steps().received(SERIAL, StepMessages.charge(), companion().now());
    }

    /** As it is after the first screen. */
    void agreed() {
        try {
            new Consents(folder()).are(EnumSet.allOf(Purpose.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it is after pairing, with a desk that no network leads to. */
    void paired() {
        paired(null);
    }

    /** The same with a customer's account. */
    void pairedWithAccount() {
        paired("token");
    }

    private void paired(@Nullable String token) {
        agreed();
        PairedDesk desk =
                new PairedDesk(
                        URI.create("http://127.0.0.1:9/"),
                        "r-1",
                        "secret",
                        URI.create("tcp://127.0.0.1:9"),
                        null,
                        token,
                        List.of(SERIAL));
        try {
            new Pairing(folder(), new Seal(KEY)).with(desk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder() {
        return getFilesDir().toPath();
    }
}
