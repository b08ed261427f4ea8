package dev.syncdesk.device.report;

/** Reads and writes {@code report/1}. */
public final class ReportCodec {

    /** What a payload may be at most. */
    public static final int MAX_BYTES = 64 * 1024;

    /** Never throws, whatever the bytes are. */
    public static Decoded<DeviceReport> decode(byte[] payload, WireFormat format) {
        return new Decoded.Malformed<>("not-json", "Payload of " + payload.length + format, null);
    }

    public static byte[] encode(DeviceReport report, WireFormat format) {
        return (report.id() + format).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private ReportCodec() {}
}
