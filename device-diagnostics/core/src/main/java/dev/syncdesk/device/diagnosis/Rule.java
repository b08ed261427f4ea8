package dev.syncdesk.device.diagnosis;

/** One fault that can be told from telemetry. A pure function, without memory of its own. */
public interface Rule {

    RuleCard card();

    /**
     * @param scope {@code device}, or the relay that it is asked of
     * @param open whether the finding is open now, for rules that open and clear at different
     *     values
     */
    Verdict evaluate(Situation situation, String scope, boolean open);

    /** The finding's code, such as {@code battery-low}. */
    default String code() {
        return card().code();
    }
}
