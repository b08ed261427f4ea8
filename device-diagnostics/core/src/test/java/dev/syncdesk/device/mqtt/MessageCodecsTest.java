package dev.syncdesk.device.mqtt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.WireFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageCodecsTest {

    private static final Instant AT = Instant.parse("2026-11-21T19:00:00.123Z");

    private static final List<BiFunction<byte[], WireFormat, Decoded<?>>> DECODERS =
            List.of(
                    PresenceCodec::decode,
                    StepCodec::decode,
                    StepResultCodec::decode,
                    CommandCodec::decode,
                    CommandResultCodec::decode,
                    ReceiptCodec::decode);

    private static <T> T value(Decoded<? extends T> decoded) {
        if (decoded instanceof Decoded.Value<? extends T> value) {
            return value.value();
        }
        throw new AssertionError(decoded);
    }

    private static byte[] json(String text) {
        return text.replace('\'', '"').getBytes(UTF_8);
    }

    @ParameterizedTest
    @EnumSource(WireFormat.class)
    void every_message_is_read_as_it_was_written(WireFormat format) {
        Presence presence = Samples.presence(AT);
        assertEquals(
                presence,
                value(PresenceCodec.decode(PresenceCodec.encode(presence, format), format)));
        for (StepNotice notice : List.of(Samples.step(AT), Samples.stepClosed())) {
            assertEquals(notice, value(StepCodec.decode(StepCodec.encode(notice, format), format)));
        }
        StepResult result = new StepResult("d-81", AT, StepResult.State.ANSWERED, "done");
        assertEquals(
                result,
                value(StepResultCodec.decode(StepResultCodec.encode(result, format), format)));
        CommandMessage command = new CommandMessage("q-1", "set-time", Map.of("zone", "UTC"), AT);
        assertEquals(
                command, value(CommandCodec.decode(CommandCodec.encode(command, format), format)));
        CommandResult done = new CommandResult("q-1", CommandResult.State.DONE, AT, "ok");
        assertEquals(
                done,
                value(CommandResultCodec.decode(CommandResultCodec.encode(done, format), format)));
        Receipt receipt = Samples.receipt();
        assertEquals(
                receipt, value(ReceiptCodec.decode(ReceiptCodec.encode(receipt, format), format)));
    }

    @Test
    void the_examples_of_the_protocol_are_read() {
        StepResult shown =
                value(
                        StepResultCodec.decode(
                                json(
                                        "{'schema':'step-result/1','delivery':'d-81',"
                                                + "'at':'2026-11-21T19:00:00.123Z','state':'shown'}"),
                                WireFormat.JSON));
        assertEquals(new StepResult("d-81", AT, StepResult.State.SHOWN, null), shown);
        assertEquals("d-81/shown", shown.receiptId());
    }

    @Test
    void a_bad_value_is_named_with_its_path_and_the_message_with_its_id() {
        Decoded<StepResult> decoded =
                StepResultCodec.decode(
                        json(
                                "{'schema':'step-result/1','delivery':'d-81','state':'shown',"
                                        + "'at':'yesterday'}"),
                        WireFormat.JSON);
        Decoded.Malformed<StepResult> malformed =
                assertInstanceOf(Decoded.Malformed.class, decoded);
        assertEquals("not-the-schema", malformed.reason());
        assertEquals("at \"yesterday\" is not a time with a zone", malformed.detail());
        assertEquals("d-81/shown", malformed.id());
    }

    @Test
    void an_answer_without_its_code_is_not_the_schema() {
        Decoded<StepResult> decoded =
                StepResultCodec.decode(
                        json(
                                "{'schema':'step-result/1','delivery':'d','state':'answered',"
                                        + "'at':'2026-11-21T19:00:00Z'}"),
                        WireFormat.JSON);
        assertEquals(
                "answer is missing", assertInstanceOf(Decoded.Malformed.class, decoded).detail());
    }

    @Test
    void the_schema_of_another_message_is_refused() {
        Decoded<Receipt> decoded =
                ReceiptCodec.decode(json("{'schema':'report/1'}"), WireFormat.JSON);
        assertEquals("not-the-schema", assertInstanceOf(Decoded.Malformed.class, decoded).reason());
    }

    @ParameterizedTest
    @EnumSource(WireFormat.class)
    void random_bytes_never_throw(WireFormat format) {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            byte[] noise = new byte[random.nextInt(60)];
            random.nextBytes(noise);
            DECODERS.forEach(decoder -> assertNotNull(decoder.apply(noise, format)));
        }
    }

    @ParameterizedTest
    @EnumSource(WireFormat.class)
    void a_message_with_bytes_changed_or_cut_never_throws(WireFormat format) {
        Random random = new Random(8);
        byte[] good = StepCodec.encode(Samples.step(AT), format);
        for (int i = 0; i < 3_000; i++) {
            byte[] bad = Arrays.copyOf(good, 1 + random.nextInt(good.length));
            bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            DECODERS.forEach(decoder -> assertNotNull(decoder.apply(bad, format)));
        }
    }
}
