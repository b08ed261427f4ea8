package dev.syncdesk.support.intake;

import dev.syncdesk.support.device.RelayRows;
import dev.syncdesk.support.device.RelaySerial;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses what could not be read, and what a relay may not say. */
@Singleton
final class CheckRelays implements IntakeStep {

    private final RelayRows rows;
    private final Permissions permissions;

    CheckRelays(RelayRows rows, Permissions permissions) {
        this.rows = rows;
        this.permissions = permissions;
    }

    @Override
    public void run(Batch batch) {
        Set<String> relays = new HashSet<>();
        Set<RelaySerial> pairs = new HashSet<>();
        for (Letter letter : batch.letters()) {
            relays.add(letter.relay());
            if (!letter.serial().isEmpty()) {
                pairs.add(pair(letter));
            }
        }
        batch.know(rows.alive(relays));
        Set<RelaySerial> permitted = permissions.of(batch.relays(), pairs);
        List<Letter> accepted = new ArrayList<>(batch.letters().size());
        List<Letter> foreign = new ArrayList<>();
        for (Letter letter : batch.letters()) {
            if (letter.content() instanceof Content.Unreadable bad) {
                batch.refuse(letter, bad.reason(), bad.detail());
            } else if (!letter.vouched() && !batch.relays().containsKey(letter.relay())) {
                batch.refuse(letter, "unknown-relay", letter.relay() + " is unknown or deleted");
            } else if (letter.vouched()
                    || letter.serial().isEmpty()
                    || permitted.contains(pair(letter))) {
                accepted.add(letter);
            } else {
                foreign.add(letter);
            }
        }
        batch.accept(accepted);
        refuseForeign(batch, foreign);
    }

    private void refuseForeign(Batch batch, List<Letter> foreign) {
        if (foreign.isEmpty()) {
            return;
        }
        Set<String> serials = new HashSet<>();
        foreign.forEach(letter -> serials.add(letter.serial()));
        Set<String> registered = rows.registered(serials);
        for (Letter letter : foreign) {
            if (registered.contains(letter.serial())) {
                batch.refuse(
                        letter,
                        "foreign-serial",
                        letter.relay() + " may not speak for " + letter.serial());
            } else {
                batch.refuse(letter, "unknown-serial", letter.serial() + " is not registered");
            }
        }
    }

    private static RelaySerial pair(Letter letter) {
        return new RelaySerial(letter.relay(), letter.serial());
    }
}
