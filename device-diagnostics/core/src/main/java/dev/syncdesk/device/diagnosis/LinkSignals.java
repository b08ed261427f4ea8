package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Link;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The averaged signal at the relays that saw the device last.
 *
 * @param newest first; at most {@value #MAX_RELAYS}
 */
public record LinkSignals(List<LinkSignal> newest) {

    static final LinkSignals NONE = new LinkSignals(Collections.emptyList());

    static final int MAX_RELAYS = 4;

    private static final int KEY_BITS = 0xffff;

    /** Short, to keep the digest small: two of a device's few relays hardly ever share one. */
    static int key(String relay) {
        int hash = relay.hashCode();
        return (hash ^ hash >>> 16) & KEY_BITS;
    }

    LinkSignals with(@Nullable Link link, String relay, Instant at) {
        if (link == null || link.rssiDbm() == null) {
            return this;
        }
        int key = key(relay);
        LinkSignal known = of(key);
        LinkSignal next =
                known == null
                        ? LinkSignal.first(key, link.rssiDbm(), at)
                        : known.with(link.rssiDbm(), at);
        return next.equals(known) ? this : leadBy(next);
    }

    @Nullable LinkSignal at(String relay) {
        return of(key(relay));
    }

    private @Nullable LinkSignal of(int key) {
        for (LinkSignal signal : newest) {
            if (signal.key() == key) {
                return signal;
            }
        }
        return null;
    }

    private LinkSignals leadBy(LinkSignal next) {
        List<LinkSignal> signals = new ArrayList<>(MAX_RELAYS);
        signals.add(next);
        for (LinkSignal other : newest) {
            if (other.key() != next.key() && signals.size() < MAX_RELAYS) {
                signals.add(other);
            }
        }
        return new LinkSignals(Collections.unmodifiableList(signals));
    }
}
