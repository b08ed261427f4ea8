package dev.syncdesk.support.intake;

import dev.syncdesk.device.mqtt.Outgoing;
import dev.syncdesk.device.mqtt.Topics;
import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.ReportCodec;
import dev.syncdesk.device.report.WireFormat;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;

/**
 * Messages that nobody should send, from a seed: noise, cut and mutated reports in JSON and CBOR,
 * deep nesting, invalid UTF-8, huge numbers. Those that come close to a report carry an id of their
 * own, which no mutation makes another's: each message is either refused or stored once.
 */
public final class HostilePayloads {

    private static final String CBOR = "application/cbor";
    private static final int LONGEST_NOISE = 200;
    private static final int KINDS = 8;
    private static final int DEEPEST = 5_000;
    private static final int LONGEST_NUMBER = 3_000;

    private final String relay;
    private final String serial;
    private final Random random;
    private long number;

    public HostilePayloads(String relay, String serial, long seed) {
        this.relay = relay;
        this.serial = serial;
        random = new Random(seed);
    }

    /** The next message, kind after kind. */
    public Outgoing next(Instant now) {
        String id = Long.toHexString(random.nextLong());
        return switch ((int) (number++ % KINDS)) {
            case 0 -> Outgoing.atLeastOnce(anyTopic(), noise());
            case 1 -> Outgoing.atLeastOnce(anyTopic(), noise()).withContentType(CBOR);
            case 2 -> report(cut(json(id, now)));
            case 3 -> report(mutated(json(id, now)));
            case 4 -> report(mutated(cbor(id, now))).withContentType(CBOR);
            case 5 -> report(nested(id, now));
            case 6 -> report(invalidUtf8(id, now));
            default -> report(hugeNumber(id, now));
        };
    }

    private Outgoing report(byte[] payload) {
        return Outgoing.atLeastOnce(Topics.report(relay, serial), payload);
    }

    private String anyTopic() {
        return switch (random.nextInt(4)) {
            case 0 -> Topics.presence(relay);
            case 1 -> Topics.stepResult(relay, serial);
            case 2 -> Topics.commandResult(relay, serial);
            default -> Topics.report(relay, serial);
        };
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(LONGEST_NOISE)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] json(String id, Instant now) {
        return bytes(
                Reports.with(
                        id,
                        now,
                        "\"battery\":{\"percent\":42,\"status\":\"discharging\"},"
                                + "\"sync\":{\"failures\":3,\"error\":\"gatt-133\"},"
                                + "\"link\":{\"rssiDbm\":-71,\"disconnects\":{\"0x08\":3}},"
                                + "\"boot\":{\"uptimeSeconds\":86400,\"lastReason\":\"0x8005\"},"
                                + "\"events\":[{\"at\":\""
                                + now
                                + "\",\"code\":\"sync-failed\"}]"));
    }

    private static byte[] cbor(String id, Instant now) {
        Decoded<DeviceReport> report = ReportCodec.decode(json(id, now), WireFormat.JSON);
        return switch (report) {
            case Decoded.Value<DeviceReport> good ->
                    ReportCodec.encode(good.value(), WireFormat.CBOR);
            case Decoded.Malformed<DeviceReport> bad ->
                    throw new IllegalStateException(bad.detail());
        };
    }

    private byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, random.nextInt(whole.length));
    }

    /** Changes one to four bytes. */
    private byte[] mutated(byte[] whole) {
        for (int i = random.nextInt(4); i >= 0; i--) {
            whole[random.nextInt(whole.length)] = (byte) random.nextInt(256);
        }
        return whole;
    }

    private byte[] nested(String id, Instant now) {
        int depth = 1 + random.nextInt(DEEPEST);
        String open = random.nextBoolean() ? "[" : "{\"a\":";
        return bytes(Reports.with(id, now, "\"x\":" + open.repeat(depth)));
    }

    private byte[] invalidUtf8(String id, Instant now) {
        byte[] text = bytes(Reports.with(id, now, "\"model\":\"??????\""));
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '?') {
                text[i] = (byte) (0x80 + random.nextInt(0x80));
            }
        }
        return text;
    }

    private byte[] hugeNumber(String id, Instant now) {
        String digits = "9".repeat(1 + random.nextInt(LONGEST_NUMBER));
        String number =
                switch (random.nextInt(4)) {
                    case 0 -> digits;
                    case 1 -> "-1e" + digits;
                    case 2 -> "0." + digits;
                    default -> "1e" + random.nextInt(400);
                };
        return bytes(Reports.with(id, now, "\"battery\":{\"percent\":" + number + "}"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
