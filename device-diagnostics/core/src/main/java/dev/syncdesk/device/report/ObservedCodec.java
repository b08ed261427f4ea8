package dev.syncdesk.device.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A group beside the place of its origin, which gives its age and source. */
final class ObservedCodec<T> {

    static final ObservedCodec<Battery> BATTERY = new ObservedCodec<>(Groups.BATTERY);
    static final ObservedCodec<Sync> SYNC = new ObservedCodec<>(Groups.SYNC);
    static final ObservedCodec<Firmware> FIRMWARE = new ObservedCodec<>(Groups.FIRMWARE);
    static final ObservedCodec<Link> LINK = new ObservedCodec<>(Groups.LINK);
    static final ObservedCodec<DeviceClock> CLOCK = new ObservedCodec<>(Groups.CLOCK);
    static final ObservedCodec<Storage> STORAGE = new ObservedCodec<>(Groups.STORAGE);
    static final ObservedCodec<Boot> BOOT = new ObservedCodec<>(Groups.BOOT);
    static final ObservedCodec<Phone> PHONE = new ObservedCodec<>(Groups.PHONE);

    private final GroupCodec<T> group;

    private ObservedCodec(GroupCodec<T> group) {
        this.group = group;
    }

    /** Null if it is not whole. */
    @Nullable Observed<T> read(Fields in, Origins origins) throws IOException {
        T value = null;
        Integer origin = null;
        boolean present = in.enter();
        while (present && in.next()) {
            switch (in.name()) {
                case "origin" -> origin = in.integer(0, Integer.MAX_VALUE);
                case "value" -> value = group.read(in);
                default -> in.skip();
            }
        }
        return origins.observed(value, origin);
    }

    void write(String name, @Nullable Observed<T> observed, Origins origins, FieldWriter out)
            throws IOException {
        if (observed == null) {
            return;
        }
        out.enter(name);
        out.integer("origin", origins.placeOf(observed));
        group.write("value", observed.value(), out);
        out.leave();
    }
}
