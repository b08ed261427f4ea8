package dev.syncdesk.device.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import dev.syncdesk.device.report.WireFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Holds the published contract and the code together. */
class ContractTest {

    private static final Instant AT = Instant.parse("2026-11-21T19:00:00.123Z");
    private static final Path SCHEMAS = Path.of("src/main/resources/schema");
    private static final Path DOCS = Path.of("../../docs");

    private static Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new TreeMap<>();
        samples.put("presence-1", PresenceCodec.encode(Samples.presence(AT), WireFormat.JSON));
        samples.put("step-1", StepCodec.encode(Samples.step(AT), WireFormat.JSON));
        samples.put("step-closed-1", StepCodec.encode(Samples.stepClosed(), WireFormat.JSON));
        StepResult result = new StepResult("d-81", AT, StepResult.State.ANSWERED, "done");
        samples.put("step-result-1", StepResultCodec.encode(result, WireFormat.JSON));
        CommandMessage command = new CommandMessage("q-1", "set-time", Map.of("zone", "UTC"), AT);
        samples.put("command-1", CommandCodec.encode(command, WireFormat.JSON));
        CommandResult done = new CommandResult("q-1", CommandResult.State.DONE, AT, null);
        samples.put("command-result-1", CommandResultCodec.encode(done, WireFormat.JSON));
        samples.put("receipt-1", ReceiptCodec.encode(Samples.receipt(), WireFormat.JSON));
        return samples;
    }

    @Test
    void what_the_code_writes_is_what_the_schemas_say() {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        samples()
                .forEach(
                        (name, payload) -> {
                            String file = SCHEMAS.resolve(name + ".json").toUri().toString();
                            var said = new String(payload, StandardCharsets.UTF_8);
                            assertEquals(
                                    Set.of(),
                                    factory.getSchema(SchemaLocation.of(file))
                                            .validate(said, InputFormat.JSON),
                                    name);
                        });
    }

    @Test
    void the_asyncapi_document_has_the_topics_of_the_code() throws IOException {
        Map<String, Map<String, Map<String, Object>>> document =
                new Yaml().load(Files.readString(DOCS.resolve("asyncapi.yaml")));
        Set<String> written = new TreeSet<>();
        document.getOrDefault("channels", Map.of())
                .values()
                .forEach(channel -> written.add(String.valueOf(channel.get("address"))));
        Set<String> built = new TreeSet<>();
        for (RelayTopic.Kind kind : RelayTopic.Kind.values()) {
            String serial = kind.concernsDevice() ? "{serial}" : null;
            built.add(new RelayTopic("{relay}", serial, kind).toString());
        }
        assertEquals(built, written);
    }

    @Test
    void the_documents_name_every_schema_and_every_topic() throws IOException {
        String asyncapi = Files.readString(DOCS.resolve("asyncapi.yaml"));
        String text = Files.readString(DOCS.resolve("protocol.md"));
        Stream.concat(samples().keySet().stream(), Stream.of("report-1"))
                .forEach(
                        name -> {
                            assertTrue(asyncapi.contains("/schema/" + name + ".json"), name);
                            assertTrue(text.contains("schema/" + name + ".json"), name);
                            assertTrue(Files.exists(SCHEMAS.resolve(name + ".json")), name);
                        });
        for (RelayTopic.Kind kind : RelayTopic.Kind.values()) {
            assertTrue(text.contains("/" + kind.wire() + "`"), kind.wire());
        }
    }
}
