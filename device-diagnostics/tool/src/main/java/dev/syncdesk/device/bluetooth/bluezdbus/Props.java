package dev.syncdesk.device.bluetooth.bluezdbus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

/** Properties of one D-Bus object; what is missing or of another type reads as absent. */
record Props(Map<String, Variant<?>> values) {

    @Nullable Object value(String name) {
        Variant<?> variant = values.get(name);
        return variant == null ? null : variant.getValue();
    }

    @Nullable String text(String name) {
        return value(name) instanceof String text ? text : null;
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(value(name));
    }

    @Nullable Integer number(String name) {
        return value(name) instanceof Number number ? number.intValue() : null;
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        Object value = value(name);
        Iterable<?> all =
                value instanceof Object[] array
                        ? List.of(array)
                        : value instanceof List<?> list ? list : List.of();
        all.forEach(one -> texts.add(String.valueOf(one)));
        return texts;
    }

    /** An array of bytes, in either of the forms that the library gives it. */
    static byte @Nullable [] bytes(@Nullable Object value) {
        Object plain = value instanceof Variant<?> variant ? variant.getValue() : value;
        if (plain instanceof byte[] bytes) {
            return bytes;
        }
        if (!(plain instanceof List<?> list)) {
            return null;
        }
        byte[] bytes = new byte[list.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = list.get(i) instanceof Number number ? number.byteValue() : 0;
        }
        return bytes;
    }
}
