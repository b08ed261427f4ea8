package dev.syncdesk.support.trend;

import dev.syncdesk.device.diagnosis.FirmwareVersion;
import dev.syncdesk.support.statistics.Count;
import dev.syncdesk.support.statistics.ExactStrata;
import dev.syncdesk.support.statistics.Stratum;
import dev.syncdesk.support.trend.FleetHistory.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds each firmware version of each model against the version before it, over the last {@value
 * #WEEKS} weeks, in strata of phone system, age of the device and week: what strikes all versions
 * alike on a day, and who updates first, is no difference.
 */
final class FirmwareTests {

    static final int WEEKS = 8;
    static final String METHOD = "exact-strata";

    /** These say which version it is, and not that something is broken. */
    static final Set<String> NO_FAULTS =
            Set.of(
                    "firmware-behind",
                    "firmware-known-bad",
                    "phone-system-new",
                    "app-outdated",
                    "service-outage");

    private final FleetHistory history;

    FirmwareTests(FleetHistory history) {
        this.history = history;
    }

    List<Tested> all() {
        List<Tested> tests = new ArrayList<>();
        for (String model : history.models()) {
            List<String> versions = exposed(model);
            for (int i = 1; i < versions.size(); i++) {
                tests.addAll(compare(model, versions.get(i), versions.get(i - 1)));
            }
        }
        return tests;
    }

    /** All findings that were seen on either of two versions. */
    List<Tested> compare(String model, String version, String before) {
        List<Group> here = groups(model, version);
        List<Group> there = groups(model, before);
        Set<String> findings = history.findings(here);
        findings.addAll(history.findings(there));
        findings.removeAll(NO_FAULTS);
        List<Tested> tests = new ArrayList<>();
        for (String finding : findings) {
            Count own = count(here, finding);
            Count other = count(there, finding);
            if (Tested.isEnough(own, other)) {
                TrendKey key = new TrendKey(TrendKind.FIRMWARE, finding, model, version);
                List<Stratum> strata = strata(here, there, finding);
                tests.add(
                        new Tested(
                                key,
                                before,
                                own,
                                other,
                                ExactStrata.compare(strata),
                                METHOD,
                                here));
            }
        }
        return tests;
    }

    /** Versions with enough device-days to be looked at, oldest first. */
    private List<String> exposed(String model) {
        Set<String> versions = new TreeSet<>(FirmwareVersion::compare);
        for (Group group : history.groups(one -> one.model().equals(model))) {
            String version = group.firmware();
            if (!version.isEmpty()
                    && count(groups(model, version), "").exposure() >= Tested.LEAST_EXPOSURE) {
                versions.add(version);
            }
        }
        return List.copyOf(versions);
    }

    private List<Group> groups(String model, String firmware) {
        return history.groups(
                group -> group.model().equals(model) && group.firmware().equals(firmware));
    }

    private int fromDay() {
        return Math.max(0, history.days() - WEEKS * FleetHistory.WEEK);
    }

    private Count count(List<Group> groups, String finding) {
        return history.count(groups, finding, fromDay(), history.days());
    }

    private List<Stratum> strata(List<Group> here, List<Group> there, String finding) {
        return new SharedStrata(history, here, there, SharedStrata.PhoneAndAge::of)
                .byWeek(finding, fromDay());
    }
}
