package dev.syncdesk.device.diagnosis;

/**
 * The device itself ends most connections of this relay, and its syncs fail: a second app, such as
 * the maker's beside a free one, takes the device away. Opens at two failures in a row with more
 * than half of ten disconnects and more for reason 0x13; clears at 40 %, or with a success.
 */
final class AppsCompete implements Rule {

    /** Remote User Terminated Connection (Bluetooth Core, Vol 1, Part F). */
    static final String REASON = "0x13";

    static final int OPENS_AT_FAILURES = 2;

    private static final RuleCard CARD =
            RuleCard.ofRelay("apps-compete", Severity.WARNING, "link.disconnects", "sync.failures")
                    .generic();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        DisconnectShare share = DisconnectShare.of(situation, scope, REASON);
        Failures failures = Failures.of(situation, scope);
        if (share == null || failures == null) {
            return Verdict.NOT_KNOWN;
        }
        return share.isMost(open) && failures.reach(OPENS_AT_FAILURES, open)
                ? Verdict.present(Severity.WARNING, 0.5, share.evidence(), failures.evidence())
                : Verdict.ABSENT;
    }
}
