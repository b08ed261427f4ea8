package dev.syncdesk.device.cli.simulate;

import dev.syncdesk.device.mqtt.RelayKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Draws a plan from a seed. */
final class FleetPlanner {

    private static final int COMPANIONS = 8;
    private static final int BRIDGES = 4;
    private static final int FIRST_NUMBER = 124;

    private final long seed;
    private final int size;
    private final Random random;
    private final List<PlannedDevice> devices = new ArrayList<>();
    private final List<PlannedRelay> relays = new ArrayList<>();
    private int nextNumber = FIRST_NUMBER;

    FleetPlanner(long seed, int size) {
        this.seed = seed;
        this.size = size;
        random = new Random(seed);
    }

    FleetPlan plan() {
        companions();
        bridges();
        return new FleetPlan(
                seed,
                Catalogue.MODELS,
                Catalogue.PEOPLE,
                List.copyOf(devices),
                List.copyOf(relays));
    }

    private void companions() {
        for (int i = 0; i < COMPANIONS; i++) {
            PlannedCustomer owner = Catalogue.PEOPLE.get(i);
            List<PlannedDevice> own = new ArrayList<>();
            own.add(i == 0 ? mias(owner) : device(owner, tracker(), trouble(i)));
            own.add(device(owner, Catalogue.POISE_S, Trouble.NONE));
            relay("companion-" + login(owner), RelayKind.COMPANION, owner, own);
        }
    }

    /** The case of the tour: nearly empty, three days without a sync, one release behind. */
    private static PlannedDevice mias(PlannedCustomer mia) {
        return new PlannedDevice(
                "AU2-000123",
                Catalogue.AURA_2,
                mia.email(),
                Trouble.BACKGROUND_RESTRICTED,
                12,
                Duration.ofDays(3),
                "4.9.135");
    }

    private static Trouble trouble(int companion) {
        return switch (companion) {
            case 1 -> Trouble.EMPTY_BATTERY;
            case 2 -> Trouble.BLUETOOTH_OFF;
            case 3 -> Trouble.SYNC_FAILING;
            case 4 -> Trouble.FIRMWARE_KNOWN_BAD;
            case 5 -> Trouble.CLOCK_DRIFT;
            case 6 -> Trouble.SYNC_LATE;
            default -> Trouble.NONE;
        };
    }

    private void bridges() {
        int left = size - devices.size();
        for (int i = 0; i < BRIDGES; i++) {
            int share = left / (BRIDGES - i);
            left -= share;
            List<PlannedDevice> read = new ArrayList<>();
            for (int j = 0; j < share; j++) {
                PlannedCustomer owner =
                        Catalogue.PEOPLE.get(1 + random.nextInt(Catalogue.PEOPLE.size() - 1));
                read.add(device(owner, model(), random(Trouble.values())));
            }
            relay("bridge-" + (i + 1), RelayKind.BRIDGE, null, read);
        }
    }

    private void relay(
            String id, RelayKind kind, @Nullable PlannedCustomer owner, List<PlannedDevice> own) {
        devices.addAll(own);
        relays.add(new PlannedRelay(id, kind, owner, List.copyOf(own)));
    }

    /** Two in three have nothing; a phone's troubles need a phone. */
    private Trouble random(Trouble[] all) {
        Trouble drawn = random.nextInt(3) > 0 ? Trouble.NONE : all[random.nextInt(all.length)];
        boolean ofPhone = drawn == Trouble.BLUETOOTH_OFF || drawn == Trouble.BACKGROUND_RESTRICTED;
        return ofPhone ? Trouble.NONE : drawn;
    }

    private PlannedModel tracker() {
        return random.nextInt(4) == 0 ? Catalogue.AURA_1 : Catalogue.AURA_2;
    }

    private PlannedModel model() {
        return random.nextInt(4) == 0 ? Catalogue.POISE_S : tracker();
    }

    private PlannedDevice device(PlannedCustomer owner, PlannedModel model, Trouble trouble) {
        return new PlannedDevice(
                serial(model),
                model,
                owner.email(),
                trouble,
                trouble == Trouble.EMPTY_BATTERY ? 6 + random.nextInt(8) : 35 + random.nextInt(60),
                lastSync(model, trouble),
                firmware(model, trouble));
    }

    private String serial(PlannedModel model) {
        String prefix =
                model == Catalogue.AURA_2 ? "AU2" : model == Catalogue.AURA_1 ? "AU1" : "PS";
        return String.format(Locale.ROOT, "%s-%06d", prefix, nextNumber++);
    }

    private Duration lastSync(PlannedModel model, Trouble trouble) {
        boolean late = trouble == Trouble.SYNC_LATE || trouble == Trouble.SYNC_FAILING;
        if (late || trouble == Trouble.BLUETOOTH_OFF) {
            return Duration.ofHours(30 + random.nextInt(60));
        }
        Duration interval = model.syncInterval();
        long most = interval == null ? 600 : interval.toMinutes();
        return Duration.ofMinutes(5 + random.nextLong(most));
    }

    private String firmware(PlannedModel model, Trouble trouble) {
        if (trouble == Trouble.FIRMWARE_KNOWN_BAD && !model.knownBadFirmware().isEmpty()) {
            return model.knownBadFirmware().getFirst();
        }
        boolean behind = trouble == Trouble.FIRMWARE_BEHIND || random.nextInt(5) == 0;
        return behind ? model.firmware().get(model.firmware().size() - 2) : model.currentFirmware();
    }

    private static String login(PlannedCustomer owner) {
        return owner.email().substring(0, owner.email().indexOf('@'));
    }
}
