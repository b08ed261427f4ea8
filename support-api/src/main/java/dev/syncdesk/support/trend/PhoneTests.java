package dev.syncdesk.support.trend;

import dev.syncdesk.support.statistics.Count;
import dev.syncdesk.support.statistics.ExactStrata;
import dev.syncdesk.support.statistics.Stratum;
import dev.syncdesk.support.trend.FleetHistory.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds each phone system against all others over the last weeks, in strata of model, firmware
 * version, age of the device and week.
 */
final class PhoneTests {

    private static final Set<String> NO_FAULTS = FirmwareTests.NO_FAULTS;

    private final FleetHistory history;

    PhoneTests(FleetHistory history) {
        this.history = history;
    }

    List<Tested> all() {
        List<Tested> tests = new ArrayList<>();
        for (String phone : phones()) {
            List<Group> here = history.groups(group -> group.phone().equals(phone));
            List<Group> there =
                    history.groups(
                            group -> !group.phone().isEmpty() && !group.phone().equals(phone));
            Set<String> findings = history.findings(here);
            findings.removeAll(NO_FAULTS);
            for (String finding : findings) {
                add(tests, phone, finding, here, there);
            }
        }
        return tests;
    }

    private void add(
            List<Tested> tests, String phone, String finding, List<Group> here, List<Group> there) {
        Count own = history.count(here, finding, fromDay(), history.days());
        Count other = history.count(there, finding, fromDay(), history.days());
        if (Tested.isEnough(own, other)) {
            tests.add(
                    new Tested(
                            new TrendKey(TrendKind.PHONE, finding, "", phone),
                            "",
                            own,
                            other,
                            ExactStrata.compare(strata(here, there, finding)),
                            FirmwareTests.METHOD,
                            here));
        }
    }

    private Set<String> phones() {
        Set<String> phones = new TreeSet<>();
        history.groups(group -> !group.phone().isEmpty())
                .forEach(group -> phones.add(group.phone()));
        return phones;
    }

    private int fromDay() {
        return Math.max(0, history.days() - FirmwareTests.WEEKS * FleetHistory.WEEK);
    }

    private List<Stratum> strata(List<Group> here, List<Group> there, String finding) {
        return new SharedStrata(history, here, there, Product::of).byWeek(finding, fromDay());
    }

    /** What phone systems are compared on. */
    private record Product(String model, String firmware, String age) {

        static Product of(Group group) {
            return new Product(group.model(), group.firmware(), group.age());
        }
    }
}
