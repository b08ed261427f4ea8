package dev.syncdesk.support.intake;

import dev.syncdesk.device.mqtt.CommandResult;
import dev.syncdesk.device.mqtt.Presence;
import dev.syncdesk.device.mqtt.StepResult;
import dev.syncdesk.device.report.DeviceReport;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a message says, once it was read. */
sealed interface Content {

    /** The name by which a receipt speaks of it, or null where none could be read. */
    @Nullable String receiptId();

    /**
     * @param report with its clock corrected
     * @param saidAt when it was observed by the relay's clock
     * @param storable whether its payload is JSON that says just this, so that it is kept as it
     *     came
     */
    record Report(DeviceReport report, Instant saidAt, boolean storable) implements Content {

        /** Whether its times were corrected, so that a repeat may carry another time. */
        boolean moved() {
            return !report.at().equals(saidAt);
        }

        @Override
        public String receiptId() {
            return report.id();
        }
    }

    record Result(StepResult result) implements Content {
        @Override
        public String receiptId() {
            return result.receiptId();
        }
    }

    record Outcome(CommandResult result) implements Content {
        @Override
        public String receiptId() {
            return result.receiptId();
        }
    }

    record Connection(Presence presence) implements Content {
        @Override
        public @Nullable String receiptId() {
            return null;
        }
    }

    /**
     * @param reason a short code to count by
     * @param detail a sentence that names the path and the value
     */
    record Unreadable(String reason, String detail, @Nullable String receiptId)
            implements Content {}
}
