package dev.syncdesk.device.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the bytes of a characteristic mean: one value, or a line for each line it reads. */
@Command(
        name = "decode",
        description = {
            "Decodes a Bluetooth characteristic's bytes and prints its fields as JSON.",
            "What is malformed answers as {\"error\":\"truncated\"} and its like."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:answered, and be the answer that the bytes are malformed",
            "1:the input cannot be read or the output cannot be written",
            "2:the command line is wrong, the name is not known or HEX is not hexadecimal"
        })
@SuppressWarnings("NullAway.Init")
final class DecodeCommand implements Callable<Integer> {

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @Spec private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME",
            description = "a UUID, short as 2A9D or long, or SFLOAT, FLOAT, MI-181D, MI-181B")
    private @Nullable String name;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "HEX",
            description = "the bytes in hexadecimal, such as 00b036; \"\" for none")
    private @Nullable List<String> hex;

    @Option(
            names = "--batch",
            description = "read lines of NAME HEX from standard input, answer each in a line")
    private boolean batch;

    @Override
    public Integer call() throws IOException {
        if (batch == (name != null) || batch == (hex != null)) {
            throw new ParameterException(
                    spec.commandLine(), "Give NAME and HEX, or --batch for lines of them");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (JsonGenerator json = generator(out)) {
            return name == null || hex == null
                    ? answerLines(json, out)
                    : answerOne(json, name, hex);
        }
    }

    private int answerOne(JsonGenerator json, String name, List<String> hex) throws IOException {
        DecodeLine line = DecodeLine.of(name, String.join("", hex));
        line.answer(json);
        json.writeRaw(System.lineSeparator());
        if (line instanceof DecodeLine.Refused refused) {
            spec.commandLine().getErr().println("syncdesk-device: " + refused.sentence());
            return 2;
        }
        return 0;
    }

    /** Answers are held back while more lines are waiting, and leave when the input pauses. */
    private static int answerLines(JsonGenerator json, PrintWriter out) throws IOException {
        Reader in = new InputStreamReader(System.in, StandardCharsets.UTF_8);
        BoundedLines lines = new BoundedLines(in);
        boolean isHeard = true;
        for (String line = lines.next(); line != null && isHeard; line = lines.next()) {
            DecodeLine.parse(line).answer(json);
            json.writeRaw('\n');
            if (!lines.isMoreWaiting()) {
                json.flush();
                isHeard = !out.checkError();
            }
        }
        json.flush();
        return out.checkError() ? 1 : 0;
    }

    private static JsonGenerator generator(PrintWriter out) throws IOException {
        JsonGenerator json = JSON.createGenerator(out);
        json.setRootValueSeparator(new SerializedString(""));
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        return json;
    }
}
