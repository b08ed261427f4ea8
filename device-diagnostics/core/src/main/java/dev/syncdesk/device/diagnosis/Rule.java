package dev.syncdesk.device.diagnosis;

/** One fault that can be told from telemetry. A pure function, without memory of its own. */
public interface Rule {

    /** The finding's code, such as {@code battery-low}. */
    String code();

    /** The worst severity that this rule gives. */
    Severity severity();

    /** Whether it is asked for each relay that sees the device, or once for the device. */
    boolean isPerRelay();

    /**
     * @param scope {@code device}, or the relay that it is asked of
     * @param open whether the finding is open now, for rules that open and clear at different
     *     values
     */
    Verdict evaluate(Situation situation, String scope, boolean open);
}
