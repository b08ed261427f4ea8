package dev.syncdesk.device.bluetooth.soak;

import dev.syncdesk.device.bluetooth.Address;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleTransport;
import dev.syncdesk.device.bluetooth.Radio;
import dev.syncdesk.device.bluetooth.fake.FakeDevice;
import dev.syncdesk.device.bluetooth.reader.DeviceReading;
import dev.syncdesk.device.bluetooth.reader.ReadDevice;
import dev.syncdesk.device.bluetooth.reader.Wish;
import dev.syncdesk.device.report.Via;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Reads devices for a time while all goes wrong that can, then looks what is left of it. */
public final class Soak implements AutoCloseable {

    private static final int DEVICES = 8;
    private static final int BYSTANDERS = 200;

    /** Long enough on a busy machine, unless the fault is that nothing comes. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static final Duration FAULTY_LIMIT = Duration.ofSeconds(4);

    private final Radio radio;
    private final BleTransport transport;
    private final Random random;
    private final Faults faults;
    private final ReadDevice readDevice;
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<Address> addresses = new ArrayList<>();

    public Soak(Radio radio, BleTransport transport, long seed) {
        this.radio = radio;
        this.transport = transport;
        random = new Random(seed);
        readDevice = new ReadDevice(transport, Via.BRIDGE, Clock.systemDefaultZone());
        faults = new Faults(radio, random);
        for (int i = 0; i < DEVICES; i++) {
            addresses.add(device(i));
        }
        for (int i = 0; i < BYSTANDERS; i++) {
            radio.adapter.device(address(0xAA, i)).named("Tracker " + i).heardAt(-90).appear();
        }
    }

    private Address device(int number) {
        String address = address(0x12, number);
        FakeDevice device = radio.adapter.device(address).named("Scale " + number);
        faults.concern(device, radio.battery(device));
        device.appear();
        return Address.of(address);
    }

    private static String address(int group, int number) {
        return String.format(Locale.ROOT, "C0:26:DA:00:%02X:%02X", group, number);
    }

    /** Reads at random with a fault in every third reading, and mends the fault afterwards. */
    public void run(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            boolean faulty = random.nextInt(3) == 0;
            String fault = faulty ? faults.begin() : "none";
            Address device = addresses.get(random.nextInt(addresses.size()));
            count(fault + " -> " + outcome(device, faulty ? FAULTY_LIMIT : LIMIT));
            faults.mend();
        }
    }

    private void count(String outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    private String outcome(Address device, Duration limit) {
        try {
            DeviceReading reading = readDevice.read(device, null, Wish.LOOK_ONLY, limit);
            return reading.report().battery() == null ? "refused" : "read";
        } catch (BleException e) {
            return e.failure().code();
        }
    }

    /** How many devices cannot be read any more, each tried three times. */
    public int lost() {
        int lost = 0;
        for (Address device : addresses) {
            boolean read = false;
            for (int i = 0; i < 3 && !read; i++) {
                read = outcome(device, LIMIT).equals("read");
            }
            lost += read ? 0 : 1;
        }
        return lost;
    }

    /** How often each fault had which outcome. */
    public Map<String, Integer> outcomes() {
        return outcomes;
    }

    @Override
    public void close() throws Exception {
        transport.close();
        radio.close();
    }
}
