package dev.syncdesk.device.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema and the codec say the same of every report. */
class ReportSchemaTest {

    private static final String SCHEMA = text();

    private static final JsonSchema VALIDATOR =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(SCHEMA);

    @Test
    void the_example_of_the_protocol_is_valid() {
        assertEquals(Set.of(), messages(SampleReports.FULL));
    }

    @Test
    void what_the_codec_writes_is_valid() {
        for (int seed = 0; seed < 300; seed++) {
            DeviceReport report = new RandomReport(new Random(seed)).report();
            byte[] bytes = ReportCodec.encode(report, WireFormat.JSON);
            assertEquals(Set.of(), messages(new String(bytes, StandardCharsets.UTF_8)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'x':{'y':[1]}",
                "'via':null,'model':null,'sentAt':null,'events':null,'battery':null",
                "'via':'pigeon'",
                "'battery':{'percent':0}",
                "'battery':{'percent':100.0,'status':'new'}",
                "'battery':{'percent':4.2e1,'millivolts':65535}",
                "'link':{'rssiDbm':127,'disconnects':{'0x08':0,'0x13':null}}",
                "'link':{'rssiDbm':-127}",
                "'link':{'rssiDbm':20,'disconnects':null}",
                "'clock':{'offsetSeconds':-10000000000}",
                "'storage':{'freeKb':2147483647}",
                "'model':'ÄÖÜ 小米 😀'",
                "'model':''",
                "'sentAt':'2026-11-21T19:00:00.123456789+05:30'",
                "'events':[{'at':'2026-11-21T19:00:00Z','code':'new-one','detail':null,'x':1}]",
                "'events':[]"
            })
    void both_take_it(String field) {
        String text = SampleReports.with(field.replace('\'', '"'));
        assertEquals(Set.of(), messages(text));
        SampleReports.decoded(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'schema':'report/2'",
                "'id':'a b'",
                "'id':''",
                "'id':null",
                "'id':7",
                "'at':null",
                "'at':'2026-11-21 19:00:00Z'",
                "'sentAt':'2026-11-21T19:00:00'",
                "'sentAt':'1999-12-31T23:59:59Z'",
                "'sentAt':'2026-13-01T00:00:00Z'",
                "'sentAt':1764700000",
                "'via':3",
                "'model':'a\\u0000b'",
                "'model':'aaaaaaaaaabbbbbbbbbbaaaaaaaaaabbbbbbbbbbaaaaaaaaaabbbbbbbbbbaaaaa'",
                "'battery':[]",
                "'battery':{'percent':101}",
                "'battery':{'percent':-1}",
                "'battery':{'percent':42.5}",
                "'battery':{'percent':'42'}",
                "'battery':{'status':1}",
                "'battery':{'millivolts':65536}",
                "'sync':{'failures':-1}",
                "'sync':{'pendingRecords':2147483648}",
                "'link':{'rssiDbm':21}",
                "'link':{'rssiDbm':-128}",
                "'link':{'bonded':'yes'}",
                "'link':{'disconnects':{'a b':1}}",
                "'link':{'disconnects':{'0x08':-1}}",
                "'clock':{'offsetSeconds':10000000001}",
                "'boot':{'uptimeSeconds':-1}",
                "'phone':{'dataSaver':0}",
                "'events':{}",
                "'events':[null]",
                "'events':[{'at':'2026-11-21T19:00:00Z'}]",
                "'events':[{'code':'bond-lost'}]",
                "'events':[{'at':'2026-11-21T19:00:00Z','code':''}]"
            })
    void both_refuse_it(String field) {
        String text = SampleReports.with(field.replace('\'', '"'));
        assertTrue(!messages(text).isEmpty(), text);
        Decoded<DeviceReport> decoded =
                ReportCodec.decode(SampleReports.bytes(text), WireFormat.JSON);
        assertInstanceOf(Decoded.Malformed.class, decoded);
    }

    @Test
    void every_word_of_the_codec_is_in_the_schema() {
        for (EventCode code : EventCode.values()) {
            assertTrue(SCHEMA.contains('"' + code.wire() + '"'), code.wire());
        }
        for (UpdateState update : UpdateState.values()) {
            assertTrue(SCHEMA.contains('"' + update.wire() + '"'), update.wire());
        }
        for (BatteryStatus status : BatteryStatus.values()) {
            assertTrue(SCHEMA.contains('"' + status.wire() + '"'), status.wire());
        }
        for (Via via : Via.values()) {
            assertTrue(SCHEMA.contains('"' + via.wire() + '"'), via.wire());
        }
    }

    private static Set<ValidationMessage> messages(String text) {
        return VALIDATOR.validate(
                text,
                InputFormat.JSON,
                context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    private static String text() {
        try (InputStream in = ReportSchemaTest.class.getResourceAsStream("/schema/report-1.json")) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
