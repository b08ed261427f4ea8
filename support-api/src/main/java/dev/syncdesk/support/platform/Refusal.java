package dev.syncdesk.support.platform;

import java.time.Duration;
import java.util.Map;

/**
 * What domain code says when it will not do a thing: the fact, the value, and what to do next.
 * {@link RefusalHandler} alone knows the HTTP status of each.
 */
public abstract sealed class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Refusal(String message) {
        // A refusal is an answer, not a bug: nobody reads its stack trace.
        super(message, null, false, false);
    }

    /** There is no such thing, or it is not the caller's to see. */
    public static final class NotFound extends Refusal {
        private static final long serialVersionUID = 1L;

        public NotFound(String message) {
            super(message);
        }
    }

    /** The thing is in a state that does not allow this. */
    public static final class Conflict extends Refusal {
        private static final long serialVersionUID = 1L;

        public Conflict(String message) {
            super(message);
        }
    }

    /** The caller is known and may not do this. */
    public static final class Forbidden extends Refusal {
        private static final long serialVersionUID = 1L;

        public Forbidden(String message) {
            super(message);
        }
    }

    /** The caller is not signed in, or what they signed in with is not right. */
    public static final class NotSignedIn extends Refusal {
        private static final long serialVersionUID = 1L;

        public NotSignedIn(String message) {
            super(message);
        }
    }

    /** The caller changed a version that is no longer the newest. */
    public static final class Stale extends Refusal {
        private static final long serialVersionUID = 1L;

        public Stale(String message) {
            super(message);
        }
    }

    /** Values that cannot be taken, each field with its reason. */
    public static final class Invalid extends Refusal {
        private static final long serialVersionUID = 1L;
        private final transient Map<String, String> fields;

        public Invalid(String message, Map<String, String> fields) {
            super(message);
            this.fields = Map.copyOf(fields);
        }

        public Invalid(String field, String reason) {
            this(field + ": " + reason, Map.of(field, reason));
        }

        public Map<String, String> fields() {
            return fields;
        }
    }

    /** The caller has used up its share for now. */
    public static final class TooMany extends Refusal {
        private static final long serialVersionUID = 1L;
        private final transient Duration retryAfter;

        public TooMany(String message, Duration retryAfter) {
            super(message);
            this.retryAfter = retryAfter;
        }

        public Duration retryAfter() {
            return retryAfter;
        }
    }

    /** A part that this needs is not there at the moment. */
    public static final class Unavailable extends Refusal {
        private static final long serialVersionUID = 1L;

        public Unavailable(String message) {
            super(message);
        }
    }
}
