package dev.syncdesk.device.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class ReportCodecPropertiesTest {

    @Property(tries = 5_000)
    void no_bytes_make_it_throw(@ForAll byte[] bytes, @ForAll WireFormat format) {
        assertNotNull(ReportCodec.decode(bytes, format));
    }

    @Property(tries = 20_000)
    void no_fault_in_a_good_report_makes_it_throw(@ForAll long seed, @ForAll WireFormat format) {
        byte[] bytes = ReportCodec.encode(ReportCodecTest.FULL, format);
        Random random = new Random(seed);
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        assertNotNull(ReportCodec.decode(bytes, format));
    }

    @Property(tries = 2_000)
    void a_report_that_is_cut_never_reads_as_whole(@ForAll WireFormat format, @ForAll long seed) {
        byte[] bytes = ReportCodec.encode(ReportCodecTest.FULL, format);
        int length = new Random(seed).nextInt(bytes.length);
        Decoded<DeviceReport> decoded =
                ReportCodec.decode(java.util.Arrays.copyOf(bytes, length), format);
        assertEquals(Decoded.Malformed.class, decoded.getClass());
    }

    @Property(tries = 2_000)
    void every_report_is_read_as_it_was_written(@ForAll long seed, @ForAll WireFormat format) {
        DeviceReport report = new RandomReport(new Random(seed)).report();
        byte[] bytes = ReportCodec.encode(report, format);
        assertEquals(new Decoded.Value<>(report), ReportCodec.decode(bytes, format));
    }

    @Property(tries = 500)
    void a_state_is_read_as_it_was_written(@ForAll @Size(max = 20) long[] seeds) {
        DeviceState state = DeviceState.UNKNOWN;
        for (long seed : seeds) {
            Random random = new Random(seed);
            RandomReport reports = new RandomReport(random);
            state = state.merge(reports.report(), reports.source());
        }
        assertEquals(state, DeviceStateCodec.decode(DeviceStateCodec.encode(state)));
    }
}
