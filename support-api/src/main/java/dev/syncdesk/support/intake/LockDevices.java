package dev.syncdesk.support.intake;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Locks the devices of all reports in serial order and reads what is known of them. */
@Singleton
final class LockDevices implements IntakeStep {

    private final KnownDevices known;

    LockDevices(KnownDevices known) {
        this.known = known;
    }

    @Override
    public void run(Batch batch) {
        Set<String> serials = new TreeSet<>();
        for (Letter letter : batch.accepted()) {
            if (letter.content() instanceof Content.Report) {
                serials.add(letter.serial());
            }
        }
        if (serials.isEmpty()) {
            return;
        }
        known.lock(serials).forEach(batch::add);
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
