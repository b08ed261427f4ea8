package dev.syncdesk.support.device;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps a list of words in one column, with commas between them. */
@Singleton
final class WordsColumn implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToPersistedValue(@Nullable List<String> words, ConversionContext context) {
        return words == null ? "" : String.join(",", words);
    }

    @Override
    public List<String> convertToEntityValue(@Nullable String stored, ConversionContext context) {
        return stored == null || stored.isEmpty() ? List.of() : List.of(stored.split(",", -1));
    }
}
