package dev.syncdesk.support.bugtracker;

import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.KeptSecrets;
import dev.syncdesk.support.platform.OutsideAddress;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.platform.Words;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Makes a project of a bug tracker known, and ends that. */
@Singleton
public class SteerTracker {

    static final int MOST = 20;

    private static final int LONGEST = 200;
    private static final int LONGEST_TOKEN = 1_000;
    private static final int LONGEST_ACCOUNT = 254;

    private final BugTrackers trackers;
    private final OutsideAddress addresses;
    private final KeptSecrets secrets;
    private final Clock clock;

    SteerTracker(BugTrackers trackers, OutsideAddress addresses, KeptSecrets secrets, Clock clock) {
        this.trackers = trackers;
        this.addresses = addresses;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * A project as somebody writes it down.
     *
     * @param kind {@code github}, {@code gitlab} or {@code jira}
     * @param address of its interface
     * @param account Jira's user of the token, for the cloud
     */
    public record Wanted(
            @Nullable String kind,
            @Nullable String address,
            @Nullable String project,
            @Nullable String account,
            @Nullable String token) {}

    /** A tracker with the secret of its hook, which is shown once. */
    public record Made(BugTracker tracker, String hookSecret) {}

    /**
     * @throws Refusal.Conflict if there are {@value #MOST} already
     */
    @Transactional
    public Made make(Wanted wanted, String by) {
        TrackerKind kind =
                Words.read(
                        "kind",
                        PlainInput.required("kind", wanted.kind(), LONGEST),
                        TrackerKind.values());
        URI address = addresses.checked("address", wanted.address());
        String project = project(kind, PlainInput.required("project", wanted.project(), LONGEST));
        String account = PlainInput.optional("account", wanted.account(), LONGEST_ACCOUNT);
        String token = printable(PlainInput.required("token", wanted.token(), LONGEST_TOKEN));
        if (trackers.used(MOST).size() == MOST) {
            throw new Refusal.Conflict("There are " + MOST + " bug trackers. End one first.");
        }
        String hookSecret = Ids.secret();
        BugTracker tracker =
                new BugTracker(
                        Ids.next(),
                        kind,
                        plain(address),
                        project,
                        account,
                        secrets.seal(token),
                        secrets.seal(hookSecret),
                        by,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        null);
        trackers.save(tracker);
        return new Made(tracker, hookSecret);
    }

    /** It is neither asked nor heard any more; its bugs stay as they were last read. */
    @Transactional
    public void end(String id) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (trackers.end(id, now) == 0) {
            throw absent(id);
        }
    }

    /** A path is put into addresses, so it has nothing that means more there. */
    private static String project(TrackerKind kind, String project) {
        String form =
                switch (kind) {
                    case GITHUB -> "[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}";
                    case GITLAB -> "[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+){0,20}";
                    case JIRA -> "[A-Z][A-Z0-9_]{0,30}";
                };
        if (!project.matches(form) || project.matches("(.*/)?\\.{1,2}(/.*)?")) {
            throw new Refusal.Invalid(
                    "project",
                    switch (kind) {
                        case GITHUB -> "is no owner/name";
                        case GITLAB -> "is no path of a project, and no number of one";
                        case JIRA -> "is no key of a project";
                    });
        }
        return project;
    }

    /** It is put into a header. */
    private static String printable(String token) {
        if (!token.matches("[\\x21-\\x7e]+")) {
            throw new Refusal.Invalid("token", "has characters that no token has");
        }
        return token;
    }

    private static String plain(URI address) {
        if (address.getRawQuery() != null) {
            throw new Refusal.Invalid("address", "has a question mark");
        }
        return address.toString().replaceAll("/+$", "");
    }

    /**
     * @throws Refusal.NotFound if there is none that is used
     */
    public BugTracker require(String id) {
        return trackers.byId(id).orElseThrow(() -> absent(id));
    }

    private static Refusal.NotFound absent(String id) {
        return new Refusal.NotFound("There is no bug tracker " + id + ".");
    }
}
