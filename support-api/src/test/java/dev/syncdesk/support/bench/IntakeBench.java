package dev.syncdesk.support.bench;

import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.intake.TestFleet;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.awaitility.Awaitility;

/**
 * The intake against its floor, in turn and in one run: reports of 300 bytes at QoS 1 from 5,000
 * devices behind 100 relays, from a generator in a process of its own on the same cores. Each desk
 * takes a load before the measured one, until the compiler has settled: that work is done once, and
 * would be a third of a short round's. Prints a table; arguments: {@code embedded} or {@code
 * mosquitto}, seconds a round, rounds, seconds to warm up.
 */
public final class IntakeBench {

    private final IntakeSetup setup;
    private final Load load;
    private final Duration warmUp;

    private IntakeBench(IntakeSetup setup, Load load, Duration warmUp) {
        this.setup = setup;
        this.load = load;
        this.warmUp = warmUp;
    }

    public static void main(String[] arguments) throws Exception {
        String broker = arguments.length > 0 ? arguments[0] : "mosquitto";
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        int warmUp = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 90;
        try (IntakeSetup setup = IntakeSetup.of(broker)) {
            new IntakeBench(setup, Load.prepare(setup), Duration.ofSeconds(warmUp))
                    .run(Duration.ofSeconds(seconds), rounds);
        }
        System.exit(0);
    }

    private void run(Duration length, int rounds) throws Exception {
        System.out.println("| round | floor/s | product/s | ratio | CPU-s per 1,000 reports |");
        System.out.println("| --- | --- | --- | --- | --- |");
        for (int round = 1; round <= rounds; round++) {
            Round floor = floor(length);
            Round product = product(length);
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %,.0f | %,.0f | %.2f | floor: %s; product: %s |%n",
                    round,
                    floor.perSecond(),
                    product.perSecond(),
                    product.perSecond() / floor.perSecond(),
                    floor.cpuPerThousand(),
                    product.cpuPerThousand());
        }
    }

    private Round floor(Duration length) throws Exception {
        try (RunningDesk desk = setup.start();
                FloorIntake floor = new FloorIntake(desk)) {
            Awaitility.await().until(floor::isConnected);
            return measure(desk, length, floor::taken);
        }
    }

    private Round product(Duration length) throws Exception {
        try (RunningDesk desk = setup.start()) {
            TestFleet fleet = new TestFleet(desk);
            return measure(desk, length, fleet::stored);
        }
    }

    private Round measure(RunningDesk desk, Duration length, LongSupplier taken) throws Exception {
        TimedLoad.measure(setup, load, setup.door(desk), warmUp, taken);
        return TimedLoad.measure(setup, load, setup.door(desk), length, taken);
    }
}
