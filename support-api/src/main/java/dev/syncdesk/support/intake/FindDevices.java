package dev.syncdesk.support.intake;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds what is known of the devices of all reports. */
@Singleton
final class FindDevices implements IntakeStep {

    private final KnownDevices known;

    FindDevices(KnownDevices known) {
        this.known = known;
    }

    @Override
    public void run(Batch batch) {
        SortedSet<String> serials = new TreeSet<>();
        for (Letter letter : batch.accepted()) {
            if (letter.content() instanceof Content.Report) {
                serials.add(letter.serial());
            }
        }
        if (serials.isEmpty()) {
            return;
        }
        known.of(serials, batch.now()).forEach(batch::add);
        refuseUnknown(batch);
    }

    /** Only what somebody vouched for comes this far without a device. */
    private static void refuseUnknown(Batch batch) {
        List<Letter> known = new ArrayList<>(batch.accepted().size());
        for (Letter letter : batch.accepted()) {
            if (letter.content() instanceof Content.Report
                    && batch.device(letter.serial()) == null) {
                batch.refuse(letter, "unknown-serial", letter.serial() + " is not registered");
            } else {
                known.add(letter);
            }
        }
        batch.accept(known);
    }
}
