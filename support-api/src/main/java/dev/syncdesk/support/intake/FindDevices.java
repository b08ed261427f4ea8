package dev.syncdesk.support.intake;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what is known of the devices of all reports, and declines those that are not shared. */
@Singleton
final class FindDevices implements IntakeStep {

    /** Why a report is declined whose device's owner does not share its state. */
    static final String NOT_SHARED = "not-shared";

    private final KnownDevices known;

    FindDevices(KnownDevices known) {
        this.known = known;
    }

    @Override
    public void run(Batch batch) {
        Set<String> serials = new HashSet<>();
        for (Letter letter : batch.accepted()) {
            if (letter.content() instanceof Content.Report) {
                serials.add(letter.serial());
            }
        }
        if (serials.isEmpty()) {
            return;
        }
        known.of(serials.stream().sorted().toList(), batch.now()).forEach(batch::add);
        List<Letter> readable = new ArrayList<>(batch.accepted().size());
        for (Letter letter : batch.accepted()) {
            if (!(letter.content() instanceof Content.Report) || isReadable(batch, letter)) {
                readable.add(letter);
            }
        }
        batch.accept(readable);
    }

    /** Only what somebody vouched for comes this far without a device. */
    private static boolean isReadable(Batch batch, Letter letter) {
        DeviceCase device = batch.device(letter.serial());
        if (device == null) {
            batch.refuse(letter, "unknown-serial", letter.serial() + " is not registered");
            return false;
        }
        if (!device.allowance().isRead()) {
            String detail = letter.serial() + " is not shared by its owner";
            batch.decline(letter, NOT_SHARED, detail);
            return false;
        }
        return true;
    }
}
