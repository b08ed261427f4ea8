package dev.syncdesk.support.console;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** The forms of a case. */
final class CaseForms {

    private CaseForms() {}

    /** A status to be set by hand, solved among them. */
    @Serdeable
    record Status(@Nullable String status) {}

    @Serdeable
    record Priority(@Nullable String priority) {}

    /** One of the two; an empty member of staff is nobody. */
    @Serdeable
    record Assignment(@Nullable String staff, @Nullable String group) {}

    /**
     * @param then {@code next} or {@code solve}; absent stays
     */
    @Serdeable
    record Message(@Nullable String body, @Nullable String visibility, @Nullable String then) {}

    @Serdeable
    record Start(@Nullable String guide) {}

    /** A step passed on the word of staff. */
    @Serdeable
    record Pass(@Nullable Integer number) {}
}
