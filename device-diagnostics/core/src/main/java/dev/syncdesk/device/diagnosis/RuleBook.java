package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.RelayView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules, in the order in which a person would check them: what costs least comes first. */
public record RuleBook(List<Rule> rules) {

    private static final RuleBook STANDARD =
            new RuleBook(
                    List.of(
                            new ServiceOutage(),
                            new FirmwareKnownBad(),
                            new PhoneOffline(),
                            new PhoneBluetoothOff(),
                            new LocationPermissionMissing(),
                            new NearbyPermissionMissing(),
                            new BatteryLow(),
                            new BackgroundRestricted(),
                            new DataSaverOn(),
                            new SignalWeak(),
                            new OtherPhoneConnected(),
                            new SyncStuck(),
                            new BondStale(),
                            new RestartDue(),
                            new SyncFailing(),
                            new SyncLate(),
                            new AppOutdated(),
                            new PhoneSystemNew(),
                            new NotReconnected(),
                            new AppsCompete(),
                            new LinkDrops(),
                            new FirmwareBehind(),
                            new ClockDrift(),
                            new BatteryDraining(),
                            new BatteryImplausible(),
                            new HistoryIncomplete(),
                            new StorageLow(),
                            new UnexpectedReboots(),
                            new SetupLost(),
                            new ScaleRecordsFull(),
                            new WriteRefused()));

    public static RuleBook standard() {
        return STANDARD;
    }

    /** The place of a finding in that order; a code that no rule has comes last. */
    public int rank(String code) {
        int rank = 0;
        while (rank < rules.size() && !rules.get(rank).code().equals(code)) {
            rank++;
        }
        return rank;
    }

    /** What there can be found, in that order. */
    public List<String> codes() {
        List<String> codes = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            codes.add(rule.code());
        }
        return codes;
    }

    /** Of findings that are open, those whose steps wait for another of them; by their codes. */
    public Set<String> suppressed(Collection<String> open) {
        Set<String> suppressed = new LinkedHashSet<>();
        for (Rule rule : rules) {
            if (open.contains(rule.code())) {
                for (String other : suppressedBy(rule)) {
                    if (open.contains(other)) {
                        suppressed.add(other);
                    }
                }
            }
        }
        return suppressed;
    }

    /** All findings whose steps wait while the rule's own is open; by their codes. */
    List<String> suppressedBy(Rule rule) {
        List<String> codes = new ArrayList<>();
        for (Rule other : rules) {
            if (rule.card().suppresses(other.card())) {
                codes.add(other.code());
            }
        }
        return codes;
    }

    /** Asks every rule. A device of which nothing is known has no findings. */
    public Evaluation evaluate(Situation situation, Set<OpenFinding> open) {
        Round round = new Round(situation, open);
        if (situation.state().lastReportAt() == null) {
            return round.evaluation();
        }
        for (Rule rule : rules) {
            if (rule.card().isPerRelay()) {
                for (RelayView view : situation.state().views()) {
                    round.ask(rule, view.relay());
                }
            } else {
                round.ask(rule, Finding.DEVICE_SCOPE);
            }
        }
        round.clearWhatNobodySees(this);
        return round.evaluation();
    }

    private boolean isPerRelay(String code) {
        for (Rule rule : rules) {
            if (rule.code().equals(code)) {
                return rule.card().isPerRelay();
            }
        }
        return false;
    }

    /** One asking of all rules. */
    private static final class Round {

        private final Situation situation;
        private final Set<OpenFinding> open;
        private final List<Finding> present = new ArrayList<>(2);
        private final Set<OpenFinding> cleared = new LinkedHashSet<>();
        private @Nullable Instant nextAt;

        Round(Situation situation, Set<OpenFinding> open) {
            this.situation = situation;
            this.open = open;
        }

        void ask(Rule rule, String scope) {
            boolean isOpen = !open.isEmpty() && open.contains(name(rule, scope));
            switch (rule.evaluate(situation, scope, isOpen)) {
                case Verdict.Present found -> {
                    present.add(found.finding(rule.code(), scope));
                    look(found.until());
                }
                case Verdict.Absent absent -> {
                    if (isOpen) {
                        cleared.add(name(rule, scope));
                    }
                    look(absent.until());
                }
                case Verdict.NotKnown notKnown -> {}
            }
        }

        private static OpenFinding name(Rule rule, String scope) {
            return new OpenFinding(rule.code(), scope);
        }

        /** A relay that gave way to newer ones can never clear what it said. */
        void clearWhatNobodySees(RuleBook book) {
            for (OpenFinding finding : open) {
                if (book.isPerRelay(finding.code())
                        && situation.state().view(finding.scope()) == null) {
                    cleared.add(finding);
                }
            }
        }

        Evaluation evaluation() {
            return new Evaluation(
                    Collections.unmodifiableList(present),
                    Collections.unmodifiableSet(cleared),
                    nextAt);
        }

        private void look(@Nullable Instant until) {
            if (until != null
                    && until.isAfter(situation.now())
                    && (nextAt == null || until.isBefore(nextAt))) {
                nextAt = until;
            }
        }
    }
}
