package dev.syncdesk.support.device;

import dev.syncdesk.device.report.WireWord;
import dev.syncdesk.device.report.WireWords;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import org.jspecify.annotations.Nullable;

/** Keeps an enum in its column by its name on the wire. */
abstract class WireWordColumn<E extends Enum<E> & WireWord>
        implements AttributeConverter<E, String> {

    private final WireWords<E> words;
    private final E otherwise;

    WireWordColumn(E[] values, E otherwise) {
        this.words = new WireWords<>(values);
        this.otherwise = otherwise;
    }

    @Override
    public @Nullable String convertToPersistedValue(@Nullable E word, ConversionContext context) {
        return word == null ? null : word.wire();
    }

    @Override
    public @Nullable E convertToEntityValue(@Nullable String stored, ConversionContext context) {
        E read = stored == null ? null : words.read(stored);
        return read == null ? otherwise : read;
    }
}
