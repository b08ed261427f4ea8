package dev.syncdesk.device.gatt;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** What came out of bytes, as the JSON that the command line prints. */
final class Json {

    static String of(String name, String hex) {
        Decoder decoder = Decoders.named(name);
        if (decoder == null) {
            throw new IllegalArgumentException(name);
        }
        return of(decoder.decode(Hex.bytes(hex)));
    }

    static String of(Decoded<? extends GattValue> decoded) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            DecodedJson.write(decoded, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private Json() {}
}
