package dev.syncdesk.support.pattern;

/** From when on a trait is tested. */
public final class TraitRule {

    /** Under so many whose trait is known, on either side, it is not tested. */
    public static final int LEAST_KNOWN = 5;

    /** A value that fewer have, on both sides together, is not tested. */
    static final int LEAST_WITH = 3;

    private TraitRule() {}
}
