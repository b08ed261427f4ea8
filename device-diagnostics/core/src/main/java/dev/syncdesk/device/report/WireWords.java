package dev.syncdesk.device.report;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of one enum, by their name on the wire. An unknown word reads as unknown. */
public final class WireWords<E extends Enum<E> & WireWord> {

    private final Map<String, E> byName = new HashMap<>();

    public WireWords(E[] values) {
        for (E value : values) {
            byName.put(value.wire(), value);
        }
    }

    public @Nullable E read(String wire) {
        return byName.get(wire);
    }
}
