package dev.syncdesk.support.platform;

import dev.syncdesk.device.report.WireWord;
import dev.syncdesk.device.report.WireWords;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import org.jspecify.annotations.Nullable;

/** Keeps an enum in a column under the name that it has on the wire. */
public abstract class WireColumn<E extends Enum<E> & WireWord>
        implements AttributeConverter<E, String> {

    private final WireWords<E> words;

    protected WireColumn(E[] values) {
        this.words = new WireWords<>(values);
    }

    @Override
    @SuppressWarnings("NullAway") // a null column is a null value
    public @Nullable String convertToPersistedValue(@Nullable E value, ConversionContext context) {
        return value == null ? null : value.wire();
    }

    @Override
    @SuppressWarnings("NullAway") // a null column is a null value
    public @Nullable E convertToEntityValue(@Nullable String column, ConversionContext context) {
        return column == null ? null : words.read(column);
    }
}
