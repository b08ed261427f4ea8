package dev.syncdesk.device.gatt;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the fields of a decoded value as JSON. What the device did not send is left out. */
public final class ValueFields {

    private final JsonGenerator out;

    public ValueFields(JsonGenerator out) {
        this.out = out;
    }

    void number(String name, long value) throws IOException {
        out.writeNumberField(name, value);
    }

    void number(String name, @Nullable Integer value) throws IOException {
        if (value != null) {
            out.writeNumberField(name, value.intValue());
        }
    }

    void number(String name, @Nullable Long value) throws IOException {
        if (value != null) {
            out.writeNumberField(name, value.longValue());
        }
    }

    void decimal(String name, @Nullable Double value) throws IOException {
        if (value != null) {
            out.writeNumberField(name, value.doubleValue());
        }
    }

    /** Writes null where the device says that it does not specify the value. */
    void decimalOrNull(String name, @Nullable Double value) throws IOException {
        if (value == null) {
            out.writeNullField(name);
        } else {
            decimal(name, value);
        }
    }

    void quantity(String name, @Nullable Quantity value) throws IOException {
        switch (value) {
            case null -> {}
            case Quantity.Decimal decimal -> out.writeNumberField(name, decimal.value());
            case Quantity.Whole whole -> out.writeNumberField(name, whole.value());
            case Quantity.Special special -> out.writeStringField(name, special.text());
        }
    }

    void time(String name, @Nullable DateTime value) throws IOException {
        if (value != null) {
            out.writeStringField(name, value.text());
        }
    }

    void flag(String name, @Nullable Boolean value) throws IOException {
        if (value != null) {
            out.writeBooleanField(name, value);
        }
    }

    void text(String name, @Nullable String value) throws IOException {
        if (value != null) {
            out.writeStringField(name, value);
        }
    }

    void texts(String name, List<String> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    void numbers(String name, List<Integer> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (int value : values) {
            out.writeNumber(value);
        }
        out.writeEndArray();
    }
}
