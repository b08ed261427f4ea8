package dev.syncdesk.support.trend;

import java.util.List;

/**
 * How soon the board sees what is wrong and how often what is not, and how long its pages take.
 * Arguments: which parts, out of {@code alarms, delay, pages}, and how many seeds; all with 200
 * seeds without. Printed is what was measured, missed goals too.
 */
public final class TrendsBench {

    private static final int SEEDS = 200;

    private TrendsBench() {}

    public static void main(String[] arguments) {
        List<String> asked = List.of(arguments);
        boolean all = asked.stream().noneMatch(List.of("alarms", "delay", "pages")::contains);
        int seeds =
                asked.stream()
                        .filter(word -> word.matches("[0-9]+"))
                        .map(Integer::parseInt)
                        .findFirst()
                        .orElse(SEEDS);
        if (all || asked.contains("alarms")) {
            new AlarmsPart(seeds).print();
        }
        if (all || asked.contains("delay")) {
            new DelayPart(seeds).print();
        }
        if (all || asked.contains("pages")) {
            new PagesPart().print();
        }
        System.exit(0);
    }
}
