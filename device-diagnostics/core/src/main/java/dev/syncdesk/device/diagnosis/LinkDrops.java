package dev.syncdesk.device.diagnosis;

/**
 * Most connections end because nothing is heard any more: distance, or interference. Opens where
 * more than half of ten disconnects and more are for reason 0x08; clears at 40 %.
 */
final class LinkDrops implements Rule {

    /** Connection Timeout, the supervision timeout (Bluetooth Core, Vol 1, Part F). */
    static final String REASON = "0x08";

    private static final RuleCard CARD =
            RuleCard.ofRelay("link-drops", Severity.WARNING, "link.disconnects").generic();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        DisconnectShare share = DisconnectShare.of(situation, scope, REASON);
        if (share == null) {
            return Verdict.NOT_KNOWN;
        }
        return share.isMost(open)
                ? Verdict.present(Severity.WARNING, 0.7, share.evidence())
                : Verdict.ABSENT;
    }
}
