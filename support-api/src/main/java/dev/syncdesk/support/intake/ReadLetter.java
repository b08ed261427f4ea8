package dev.syncdesk.support.intake;

import dev.syncdesk.device.mqtt.CommandResultCodec;
import dev.syncdesk.device.mqtt.Incoming;
import dev.syncdesk.device.mqtt.PresenceCodec;
import dev.syncdesk.device.mqtt.RelayTopic;
import dev.syncdesk.device.mqtt.StepResultCodec;
import dev.syncdesk.device.mqtt.Topics;
import dev.syncdesk.device.report.ClockCorrection;
import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.ReadReport;
import dev.syncdesk.device.report.ReportCodec;
import dev.syncdesk.device.report.WireFormat;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** The first steps, which need no database: decode, check the limits, correct the clocks. */
@Singleton
final class ReadLetter {

    /** Longer ones are written anew, without the blanks that they may have. */
    private static final int MOST_BYTES_KEPT = 4 * 1024;

    private final Duration kept;

    ReadLetter(@Property(name = "syncdesk.history.days") int historyDays) {
        kept = Duration.ofDays(historyDays);
    }

    /** Never throws, whatever the message is. */
    Letter read(Incoming message, Instant receivedAt) {
        RelayTopic topic = Topics.parseRelay(message.topic());
        if (topic == null) {
            Content unreadable =
                    new Content.Unreadable("bad-topic", "The topic names no valid serial", null);
            return letter(
                    message,
                    new RelayTopic("", null, RelayTopic.Kind.REPORT),
                    unreadable,
                    receivedAt);
        }
        WireFormat format =
                WireFormat.CBOR_CONTENT_TYPE.equals(message.contentType())
                        ? WireFormat.CBOR
                        : WireFormat.JSON;
        return letter(
                message,
                topic,
                content(topic.kind(), message.payload(), format, receivedAt),
                receivedAt);
    }

    private static Letter letter(
            Incoming message, RelayTopic topic, Content content, Instant receivedAt) {
        String serial = topic.serial();
        return new Letter(
                message.topic(),
                topic.relay(),
                serial == null ? "" : serial,
                content,
                message.payload(),
                receivedAt,
                false,
                message::acknowledge);
    }

    Content content(RelayTopic.Kind kind, byte[] payload, WireFormat format, Instant receivedAt) {
        return switch (kind) {
            case REPORT -> {
                boolean storable = format == WireFormat.JSON && payload.length <= MOST_BYTES_KEPT;
                yield report(ReportCodec.read(payload, format), storable, receivedAt);
            }
            case PRESENCE -> other(PresenceCodec.decode(payload, format), Content.Connection::new);
            case STEP_RESULT -> other(StepResultCodec.decode(payload, format), Content.Result::new);
            case COMMAND_RESULT ->
                    other(CommandResultCodec.decode(payload, format), Content.Outcome::new);
            case STEP, COMMAND, RECEIPT ->
                    new Content.Unreadable("bad-topic", "Relays do not send " + kind, null);
        };
    }

    private Content report(Decoded<ReadReport> decoded, boolean storable, Instant receivedAt) {
        return switch (decoded) {
            case Decoded.Malformed<ReadReport> bad -> unreadable(bad);
            case Decoded.Value<ReadReport>(ReadReport good) ->
                    corrected(good.report(), storable && good.whole(), receivedAt);
        };
    }

    private Content corrected(DeviceReport said, boolean storable, Instant receivedAt) {
        return switch (ClockCorrection.correct(said, receivedAt)) {
            case Decoded.Malformed<DeviceReport> bad -> unreadable(bad);
            case Decoded.Value<DeviceReport> good ->
                    good.value().at().isBefore(receivedAt.minus(kept))
                            ? tooOld(good.value())
                            : new Content.Report(
                                    good.value(), said.at(), storable && good.value().equals(said));
        };
    }

    private Content tooOld(DeviceReport report) {
        return new Content.Unreadable(
                "time",
                "at "
                        + report.at()
                        + " is before the history, which keeps "
                        + kept.toDays()
                        + " days",
                report.id());
    }

    private static <T> Content other(Decoded<T> decoded, Function<T, Content> content) {
        return switch (decoded) {
            case Decoded.Malformed<T> bad -> unreadable(bad);
            case Decoded.Value<T> good -> content.apply(good.value());
        };
    }

    private static Content unreadable(Decoded.Malformed<?> bad) {
        return new Content.Unreadable(bad.reason(), bad.detail(), bad.id());
    }
}
