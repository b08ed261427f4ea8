package dev.syncdesk.device.diagnosis;

import java.util.List;

/**
 * A diagnosed fault of one device, as the rules see it at one moment.
 *
 * @param code from {@code RuleBook}, such as {@code battery-low}
 * @param scope {@code device}, or the id of the relay that it speaks of
 * @param confidence 0 to 1
 */
public record Finding(
        String code, String scope, Severity severity, double confidence, List<Evidence> evidence) {

    public static final String DEVICE_SCOPE = "device";
}
