package dev.syncdesk.device.mqtt;

import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.WireFormat;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in what the server sends to a relay. */
final class RelayInbox {

    private static final Logger LOG = LoggerFactory.getLogger(RelayInbox.class);
    private static final int REMEMBERED_REQUESTS = 1_000;

    private final Spool spool;
    private final RelayListener listener;
    private final Clock clock;
    private final Runnable onReceipt;
    private final RecentIds requests = new RecentIds(REMEMBERED_REQUESTS);

    RelayInbox(Spool spool, RelayListener listener, Clock clock, Runnable onReceipt) {
        this.spool = spool;
        this.listener = listener;
        this.clock = clock;
        this.onReceipt = onReceipt;
    }

    void take(Incoming message) throws IOException {
        RelayTopic topic = Topics.parseRelay(message.topic());
        if (topic == null) {
            LOG.warn("A message on {} is none for a relay", message.topic());
            return;
        }
        WireFormat format =
                WireFormat.CBOR_CONTENT_TYPE.equals(message.contentType())
                        ? WireFormat.CBOR
                        : WireFormat.JSON;
        String serial = topic.serial() == null ? "" : topic.serial();
        switch (topic.kind()) {
            case STEP -> step(serial, StepCodec.decode(message.payload(), format));
            case COMMAND -> command(serial, CommandCodec.decode(message.payload(), format));
            case RECEIPT -> receipt(ReceiptCodec.decode(message.payload(), format));
            case PRESENCE, REPORT, STEP_RESULT, COMMAND_RESULT ->
                    LOG.warn("A relay hears nothing on {}", message.topic());
        }
    }

    private void step(String serial, Decoded<? extends StepNotice> decoded) {
        switch (decoded) {
            case Decoded.Value<? extends StepNotice> value -> step(serial, value.value());
            case Decoded.Malformed<?> bad -> LOG.warn("A bad step: {}", bad.detail());
        }
    }

    private void step(String serial, StepNotice notice) {
        switch (notice) {
            case StepMessage step -> {
                if (!step.isExpiredAt(clock.instant())) {
                    listener.step(serial, step);
                }
            }
            case StepClosed closed -> listener.stepClosed(serial, closed);
        }
    }

    private void command(String serial, Decoded<CommandMessage> decoded) {
        switch (decoded) {
            case Decoded.Value<CommandMessage> value -> command(serial, value.value());
            case Decoded.Malformed<?> bad -> LOG.warn("A bad command: {}", bad.detail());
        }
    }

    private void command(String serial, CommandMessage command) {
        boolean live = !command.isExpiredAt(clock.instant());
        if (live && requests.add(command.requestId())) {
            listener.command(serial, command);
        }
    }

    private void receipt(Decoded<Receipt> decoded) throws IOException {
        switch (decoded) {
            case Decoded.Value<Receipt> value -> receipt(value.value());
            case Decoded.Malformed<?> bad -> LOG.warn("A bad receipt: {}", bad.detail());
        }
    }

    private void receipt(Receipt receipt) throws IOException {
        List<String> done = new ArrayList<>(receipt.stored());
        for (Receipt.Rejected one : receipt.rejected()) {
            done.add(one.id());
            LOG.warn("The server will not store {}: {}", one.id(), one.reason());
            listener.rejected(one.id(), one.reason());
        }
        spool.remove(done);
        onReceipt.run();
    }
}
