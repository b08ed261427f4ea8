package dev.syncdesk.support.console;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the reader has begun to write.
 *
 * @param proposed whether the case itself proposes it, because a run has solved the fault
 * @param savedAt null before anything was kept
 */
public record Draft(String body, boolean internal, boolean proposed, @Nullable Instant savedAt) {

    static final Draft EMPTY = new Draft("", false, false, null);
}
