package dev.syncdesk.device.report;

import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A group with its age and its source, beside the group's own fields. */
final class ObservedCodec<T> {

    static final ObservedCodec<Battery> BATTERY = new ObservedCodec<>(Groups.BATTERY);
    static final ObservedCodec<Sync> SYNC = new ObservedCodec<>(Groups.SYNC);
    static final ObservedCodec<Firmware> FIRMWARE = new ObservedCodec<>(Groups.FIRMWARE);
    static final ObservedCodec<Link> LINK = new ObservedCodec<>(Groups.LINK);
    static final ObservedCodec<DeviceClock> CLOCK = new ObservedCodec<>(Groups.CLOCK);
    static final ObservedCodec<Storage> STORAGE = new ObservedCodec<>(Groups.STORAGE);
    static final ObservedCodec<Boot> BOOT = new ObservedCodec<>(Groups.BOOT);
    static final ObservedCodec<Phone> PHONE = new ObservedCodec<>(Groups.PHONE);

    private static final WireWords<Via> VIAS = new WireWords<>(Via.values());

    private final GroupCodec<T> group;

    private ObservedCodec(GroupCodec<T> group) {
        this.group = group;
    }

    /** Null if it is not whole. */
    @Nullable Observed<T> read(Fields in) throws IOException {
        T value = null;
        Instant at = null;
        Instant receivedAt = null;
        String relay = null;
        Via via = null;
        boolean present = in.enter();
        while (present && in.next()) {
            switch (in.name()) {
                case "value" -> value = group.read(in);
                case "at" -> at = in.time();
                case "receivedAt" -> receivedAt = in.time();
                case "relay" -> relay = in.text();
                case "via" -> via = in.word(VIAS);
                default -> in.skip();
            }
        }
        return value == null || at == null || receivedAt == null || relay == null
                ? null
                : new Observed<>(value, at, new Source(relay, via, receivedAt));
    }

    void write(String name, @Nullable Observed<T> observed, FieldWriter out) throws IOException {
        if (observed == null) {
            return;
        }
        out.enter(name);
        out.time("at", observed.at());
        out.time("receivedAt", observed.source().receivedAt());
        out.text("relay", observed.source().relay());
        out.word("via", observed.source().via());
        group.write("value", observed.value(), out);
        out.leave();
    }
}
