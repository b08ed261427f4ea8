package dev.syncdesk.device.report;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reports that a state's groups came from, each written once: mostly all groups came from one.
 * A group names its origin by its place in this list.
 */
final class Origins {

    private static final int MOST = 5 + 3 * DeviceState.MAX_VIEWS;
    private static final WireWords<Via> VIAS = new WireWords<>(Via.values());

    private record Origin(Instant at, Source source) {}

    private final List<@Nullable Origin> list = new ArrayList<>(4);

    static Origins of(DeviceState state) {
        Origins origins = new Origins();
        origins.add(state.battery());
        origins.add(state.firmware());
        origins.add(state.clock());
        origins.add(state.storage());
        origins.add(state.boot());
        for (RelayView view : state.views()) {
            origins.add(view.sync());
            origins.add(view.link());
            origins.add(view.phone());
        }
        return origins;
    }

    private void add(@Nullable Observed<?> observed) {
        if (observed != null && placeOf(observed) < 0) {
            list.add(new Origin(observed.at(), observed.source()));
        }
    }

    /** -1 for one that is not among them. */
    int placeOf(Observed<?> observed) {
        for (int i = 0; i < list.size(); i++) {
            Origin origin = list.get(i);
            if (origin != null
                    && origin.at().equals(observed.at())
                    && origin.source().equals(observed.source())) {
                return i;
            }
        }
        return -1;
    }

    /** Null where there is no such origin. */
    <T> @Nullable Observed<T> observed(@Nullable T value, @Nullable Integer place) {
        Origin origin = place == null || place >= list.size() ? null : list.get(place);
        return value == null || origin == null
                ? null
                : new Observed<>(value, origin.at(), origin.source());
    }

    void write(String name, FieldWriter out) throws IOException {
        out.enterArray(name);
        for (Origin origin : list) {
            if (origin != null) {
                out.enter();
                out.millis("at", origin.at());
                out.millis("receivedAt", origin.source().receivedAt());
                out.text("relay", origin.source().relay());
                out.word("via", origin.source().via());
                out.leave();
            }
        }
        out.leaveArray();
    }

    void read(Fields in) throws IOException {
        boolean present = in.enterArray();
        while (present && in.nextItem(MOST)) {
            list.add(readOne(in));
        }
    }

    /** Null if it is not whole; it keeps its place. */
    private static @Nullable Origin readOne(Fields in) throws IOException {
        Instant at = null;
        Instant receivedAt = null;
        String relay = null;
        Via via = null;
        while (in.next()) {
            switch (in.name()) {
                case "at" -> at = in.millis();
                case "receivedAt" -> receivedAt = in.millis();
                case "relay" -> relay = in.text();
                case "via" -> via = in.word(VIAS);
                default -> in.skip();
            }
        }
        return at == null || receivedAt == null || relay == null
                ? null
                : new Origin(at, new Source(relay, via, receivedAt));
    }
}
