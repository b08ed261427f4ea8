package dev.syncdesk.companion.pairing;

/** What became of a code. */
public sealed interface Redeemed {

    record Paired(PairedDesk desk) implements Redeemed {}

    /**
     * The desk does not take the code.
     *
     * @param reason the desk's own sentence
     */
    record Refused(String reason) implements Redeemed {}

    /**
     * Nobody answered; the code is still good.
     *
     * @param reason for whoever looks into it
     */
    record NotReached(String reason) implements Redeemed {}
}
