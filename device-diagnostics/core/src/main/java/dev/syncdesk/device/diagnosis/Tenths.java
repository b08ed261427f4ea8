package dev.syncdesk.device.diagnosis;

/**
 * Numbers with one digit after the point. Evidence is written with each report, and {@code
 * String.format} takes longer than a rule.
 */
final class Tenths {

    private static final int TEN = 10;

    static String text(double value) {
        long tenths = Math.round(value * TEN);
        long whole = Math.abs(tenths) / TEN;
        String sign = tenths < 0 ? "-" : "";
        return sign + whole + '.' + (char) ('0' + Math.abs(tenths) % TEN);
    }

    private Tenths() {}
}
