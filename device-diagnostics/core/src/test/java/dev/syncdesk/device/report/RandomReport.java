package dev.syncdesk.device.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Any report that the protocol allows, from a seed. */
final class RandomReport {

    private final Random random;

    RandomReport(Random random) {
        this.random = random;
    }

    DeviceReport report() {
        return new DeviceReport(
                "id-" + random.nextInt(1_000_000),
                time(),
                maybe(this::time),
                maybe(() -> one(Via.values())),
                maybe(this::text),
                maybe(this::battery),
                maybe(this::sync),
                maybe(
                        () ->
                                new Firmware(
                                        maybe(this::text),
                                        maybe(this::text),
                                        maybe(() -> one(UpdateState.values())),
                                        maybe(this::text))),
                maybe(this::link),
                maybe(
                        () ->
                                new DeviceClock(
                                        maybe(
                                                () ->
                                                        random.nextLong(
                                                                -4_000_000_000L, 4_000_000_000L)))),
                maybe(() -> new Storage(maybe(this::count))),
                maybe(this::boot),
                maybe(this::phone),
                events());
    }

    Source source() {
        return new Source("relay-" + random.nextInt(12), maybe(() -> one(Via.values())), time());
    }

    private Battery battery() {
        return new Battery(
                maybe(() -> random.nextInt(101)),
                maybe(() -> one(BatteryStatus.values())),
                maybe(() -> random.nextInt(65_536)));
    }

    private Sync sync() {
        return new Sync(
                maybe(this::time),
                maybe(this::time),
                maybe(this::count),
                maybe(this::text),
                maybe(this::count));
    }

    private Link link() {
        Map<String, Integer> disconnects = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            disconnects.put("0x0" + i, count());
        }
        return new Link(
                maybe(this::text),
                maybe(() -> random.nextInt(-127, 21)),
                maybe(random::nextBoolean),
                disconnects);
    }

    private Boot boot() {
        return new Boot(
                maybe(() -> random.nextLong(4_000_000_000L)),
                maybe(this::count),
                maybe(this::count),
                maybe(this::text));
    }

    private Phone phone() {
        return new Phone(
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean));
    }

    private List<DeviceEvent> events() {
        List<DeviceEvent> events = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            events.add(new DeviceEvent(time(), one(EventCode.values()), maybe(this::text)));
        }
        return events;
    }

    private Instant time() {
        return Instant.ofEpochMilli(random.nextLong(946_684_800_000L, 4_102_444_800_000L));
    }

    private int count() {
        return random.nextInt(Integer.MAX_VALUE);
    }

    private String text() {
        return List.of("gatt-133", "4.9.135", "Größe", "小米", "😀", "\"\\/").get(random.nextInt(6));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }
}
