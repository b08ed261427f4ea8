package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.support.device.Device;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Chooses the language of a run: the companion's, else the customer's, else the guide's first. */
@Singleton
class RunLanguage {

    private final StepRelays relays;
    private final Runs runs;

    RunLanguage(StepRelays relays, Runs runs) {
        this.relays = relays;
        this.runs = runs;
    }

    String of(Device device, Guide guide) {
        List<String> wanted = new ArrayList<>();
        relays.forSerial(device.serial()).ifPresent(relay -> wanted.addAll(relay.languages()));
        if (device.customerId() != null) {
            runs.localeOf(device.customerId()).ifPresent(wanted::add);
        }
        return wanted.stream()
                .map(RunLanguage::general)
                .filter(guide.languages()::contains)
                .findFirst()
                .orElse(guide.languages().getFirst());
    }

    /** {@code de} of {@code de-AT} and {@code de_AT}. */
    private static String general(String language) {
        return language.split("[-_]", 2)[0];
    }
}
