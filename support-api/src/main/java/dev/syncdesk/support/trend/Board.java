package dev.syncdesk.support.trend;

import dev.syncdesk.support.statistics.FalseDiscovery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All that one review looked at, judged together.
 *
 * @param listed what stands out, the most devices in excess first
 * @param family how many cells were tested on the fleet's rates
 * @param words how many words were
 */
record Board(List<Judged> listed, int family, int words) {

    /** The longest list that a person may be asked to look at. */
    static final int MOST_LISTED = 200;

    /**
     * @param recent by firmware and phone, of half a year
     * @param old summed over both, of as long as is kept
     */
    static Board of(FleetHistory recent, FleetHistory old, WordTests words) {
        List<Tested> rates = new ArrayList<>(new FirmwareTests(recent).all());
        rates.addAll(new PhoneTests(recent).all());
        rates.addAll(new DayTests(recent).all());
        rates.addAll(new WeekTests(old).all());
        List<Tested> written = words.all();
        List<Judged> judged = new ArrayList<>(judge(rates));
        judged.addAll(judge(written));
        List<Judged> listed =
                judged.stream()
                        .filter(Judged::isListed)
                        .sorted(Comparator.comparingDouble((Judged one) -> -weight(one)))
                        .limit(MOST_LISTED)
                        .toList();
        return new Board(listed, rates.size(), written.size());
    }

    /** Each family by the procedure of Benjamini and Hochberg. */
    private static List<Judged> judge(List<Tested> tests) {
        double[] adjusted =
                FalseDiscovery.adjusted(
                        tests.stream().mapToDouble(test -> test.ratio().pValue()).toArray());
        List<Judged> judged = new ArrayList<>(tests.size());
        for (int i = 0; i < adjusted.length; i++) {
            judged.add(new Judged(tests.get(i), adjusted[i]));
        }
        return judged;
    }

    static double weight(Judged judged) {
        return judged.tested().excess();
    }
}
