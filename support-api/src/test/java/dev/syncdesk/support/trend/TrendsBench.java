package dev.syncdesk.support.trend;

import dev.syncdesk.support.bench.RatesCost;
import java.time.Duration;
import java.util.List;

/**
 * How soon the board sees what is wrong and how often what is not, how long its pages take, whether
 * the intake counts the truth, and what that costs it. Arguments: which parts, out of {@code
 * alarms, delay, pages, truth, intake}, and how many seeds; the first four with 200 seeds without.
 * For {@code intake} the number is that of the rounds, 6 without, and {@code mosquitto} measures
 * there. Printed is what was measured, missed goals too.
 */
public final class TrendsBench {

    private static final int SEEDS = 200;
    private static final int ROUNDS = 6;
    private static final int DEVICES = 2_000;
    private static final Duration ROUND = Duration.ofSeconds(20);
    private static final List<String> PARTS =
            List.of("alarms", "delay", "pages", "truth", "intake");

    private TrendsBench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> asked = List.of(arguments);
        boolean all = asked.stream().noneMatch(PARTS::contains);
        int seeds = number(asked, SEEDS);
        if (all || asked.contains("alarms")) {
            new AlarmsPart(seeds).print();
        }
        if (all || asked.contains("delay")) {
            new DelayPart(seeds).print();
        }
        if (all || asked.contains("pages")) {
            new PagesPart().print();
        }
        if (all || asked.contains("truth")) {
            new TruthPart(DEVICES, 1).print();
        }
        if (asked.contains("intake")) {
            String broker = asked.contains("mosquitto") ? "mosquitto" : "embedded";
            new RatesCost(broker).print(ROUND, number(asked, ROUNDS));
        }
        System.exit(0);
    }

    private static int number(List<String> asked, int usual) {
        return asked.stream()
                .filter(word -> word.matches("[0-9]+"))
                .map(Integer::parseInt)
                .findFirst()
                .orElse(usual);
    }
}
