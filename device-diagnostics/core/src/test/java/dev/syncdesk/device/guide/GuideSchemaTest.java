package dev.syncdesk.device.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

class GuideSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PATH = "/schema/guide-1.json";

    private static JsonSchema schema() {
        InputStream in = GuideYaml.class.getResourceAsStream(PATH);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }

    private static Set<ValidationMessage> validate(String yaml) {
        return schema().validate(JSON.valueToTree(new Yaml().load(yaml)));
    }

    @Test
    void every_built_in_guide_is_of_the_schema() {
        for (Guide guide : BuiltInGuides.all()) {
            assertEquals(Set.of(), validate(BuiltInGuides.source(guide.code())), guide.code());
        }
        assertEquals(Set.of(), validate(GuideYamlTest.GOOD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "battery.percent | battery.level",
                "within: 30m | within: soon",
                "within: 30m | withn: 30m",
                "kind: ask | kind: aks",
                "kind: ask | kind: tell",
                "atLeast: 20 | atLeast: many",
                "atLeast: 20 | newerThan: step-start",
                "guide: small | guide: Small Guide",
                "group: Support | team: Support",
            })
    void the_schema_refuses_what_the_reader_refuses(String part, String wrong) {
        String text = GuideYamlTest.GOOD.replace(part, wrong);
        assertFalse(validate(text).isEmpty());
        assertTrue(GuideYaml.read("small.yaml", text) instanceof GuideReading.Invalid);
    }

    @Test
    void the_schema_knows_every_signal_and_command() throws Exception {
        JsonNode defs = JSON.readTree(GuideYaml.class.getResourceAsStream(PATH)).get("$defs");
        Set<String> signals = new TreeSet<>();
        for (JsonNode form : defs.get("condition").get("oneOf")) {
            form.path("properties")
                    .path("signal")
                    .path("enum")
                    .forEach(s -> signals.add(s.asText()));
        }
        Set<String> commands = new TreeSet<>();
        defs.at("/command/properties/command/enum").forEach(c -> commands.add(c.asText()));
        Set<String> known = new TreeSet<>();
        for (Signal signal : Signal.values()) {
            known.add(signal.path());
        }
        Set<String> sendable = new TreeSet<>();
        for (DeviceCommand command : DeviceCommand.values()) {
            sendable.add(command.wire());
        }
        assertEquals(known, signals);
        assertEquals(sendable, commands);
    }
}
