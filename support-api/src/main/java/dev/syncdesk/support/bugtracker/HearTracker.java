package dev.syncdesk.support.bugtracker;

import dev.syncdesk.support.platform.HmacSha256;
import dev.syncdesk.support.platform.KeptSecrets;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Hears a tracker's hook. What it says is not believed beyond which bug it is: that one is read
 * from the tracker within seconds.
 */
@Singleton
class HearTracker {

    private final BugTrackers trackers;
    private final BugLinks links;
    private final KeptSecrets secrets;
    private final JsonMapper json;
    private final Clock clock;

    HearTracker(
            BugTrackers trackers,
            BugLinks links,
            KeptSecrets secrets,
            JsonMapper json,
            Clock clock) {
        this.trackers = trackers;
        this.links = links;
        this.secrets = secrets;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What proves that a hook is the tracker's.
     *
     * @param signature256 GitHub's {@code X-Hub-Signature-256}
     * @param signature Jira's {@code X-Hub-Signature}
     * @param token GitLab's {@code X-Gitlab-Token}
     */
    record Proof(
            @Nullable String signature256, @Nullable String signature, @Nullable String token) {}

    /**
     * @throws Refusal.Forbidden if it is not proved, or there is no such tracker: which of the two
     *     is not said
     */
    @Transactional
    void hear(String trackerId, Proof proof, byte[] body) {
        BugTracker tracker =
                trackers.byId(trackerId)
                        .filter(known -> isProved(known, proof, body))
                        .orElseThrow(
                                () ->
                                        new Refusal.Forbidden(
                                                "This is not proved to come from a bug tracker"
                                                        + " that is known here."));
        String key = key(tracker.kind(), body);
        if (key != null) {
            links.pollSoon(trackerId, key, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        }
    }

    private boolean isProved(BugTracker tracker, Proof proof, byte[] body) {
        String secret = secrets.open(tracker.hookSecret());
        return switch (tracker.kind()) {
            case GITHUB -> isSigned(proof.signature256(), secret, body);
            case JIRA -> isSigned(proof.signature(), secret, body);
            case GITLAB -> proof.token() != null && HmacSha256.isSame(proof.token(), secret);
        };
    }

    private static boolean isSigned(@Nullable String signature, String secret, byte[] body) {
        return signature != null
                && HmacSha256.isSame(signature, "sha256=" + HmacSha256.hex(secret, body));
    }

    /** Null where it speaks of no bug, as a hook's first message does. */
    private @Nullable String key(TrackerKind kind, byte[] body) {
        try {
            JsonNode event = json.readValue(body, JsonNode.class);
            if (event == null || !event.isObject()) {
                return null;
            }
            return switch (kind) {
                case GITHUB -> TrackerCalls.text(event, "issue", "number");
                case GITLAB -> TrackerCalls.text(event, "object_attributes", "iid");
                case JIRA -> TrackerCalls.text(event, "issue", "key");
            };
        } catch (IOException noBug) {
            return null;
        }
    }
}
