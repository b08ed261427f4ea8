package dev.syncdesk.support.guide;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.syncdesk.companion.Companion;
import dev.syncdesk.companion.Surroundings;
import dev.syncdesk.companion.check.Phones;
import dev.syncdesk.companion.check.PocketTracker;
import dev.syncdesk.companion.pairing.PairingCode;
import dev.syncdesk.companion.pairing.Redeemed;
import dev.syncdesk.companion.share.Purpose;
import dev.syncdesk.companion.step.KeptStep;
import dev.syncdesk.companion.store.Seals;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A customer's phone: the app's own code with files of its own, and a tracker near. */
public final class PhoneApp {

    public static final Duration LIMIT = Duration.ofSeconds(20);

    private final RunningDesk desk;
    private final Owner owner;
    private final PocketTracker tracker = new PocketTracker();
    private final Path folder = RunningDesk.emptyFolder();
    private final BlockingQueue<KeptStep> notices = new LinkedBlockingQueue<>();

    public PhoneApp(RunningDesk desk, Owner owner) {
        this.desk = desk;
        this.owner = owner;
    }

    public PocketTracker tracker() {
        return tracker;
    }

    /** The app's process with what is on the phone's disk. */
    public Companion started() throws IOException {
        return new Companion(
                new Surroundings(
                        folder,
                        Seals.same(),
                        Phones::ready,
                        tracker,
                        List.of(owner.customer().locale(), "en"),
                        desk.clock()),
                notices::add);
    }

    /** The same, paired by a code of the owner's, and allowed to share everything. */
    public Companion paired() throws IOException {
        Companion app = started();
        app.agree(EnumSet.allOf(Purpose.class));
        assertInstanceOf(Redeemed.Paired.class, app.pair(desk.uri(), code()));
        app.devices().change(owner.serial(), one -> one.at(PocketTracker.ADDRESS.text()));
        return app;
    }

    public PairingCode code() {
        HttpResponse<String> shown =
                owner.client().post("/api/pairings", "{\"serials\":[\"" + owner.serial() + "\"]}");
        return Objects.requireNonNull(PairingCode.read(Json.text(shown, "code")));
    }

    /** The next step that came or ended. */
    public KeptStep notice() throws InterruptedException {
        return Objects.requireNonNull(notices.poll(LIMIT.toSeconds(), TimeUnit.SECONDS), "no step");
    }

    /** The notice that this step has ended. */
    public KeptStep end(String delivery) throws InterruptedException {
        KeptStep next = notice();
        while (!next.delivery().equals(delivery) || next.closed() == null) {
            next = notice();
        }
        return next;
    }

    public static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(LIMIT).pollInterval(Duration.ofMillis(50)).until(condition);
    }
}
