package dev.syncdesk.support.device;

import dev.syncdesk.device.mqtt.RelayKind;
import dev.syncdesk.support.account.Throttle;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Redeems a code, and stops a network address that guesses: ten wrong ones, then a wait. */
@Singleton
class ThrottledRedemption {

    private static final int MAX_FAILURES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Throttle throttle;
    private final RedeemPairing redeem;

    ThrottledRedemption(Throttle throttle, RedeemPairing redeem) {
        this.throttle = throttle;
        this.redeem = redeem;
    }

    /**
     * @param address the network address that asks
     */
    Redemption redeem(String code, RelayKind kind, String address, String askedHost) {
        String door = "pairing:" + address;
        throttle.attempt(door, MAX_FAILURES, WINDOW);
        Redemption redemption = redeem.redeem(code, kind, askedHost);
        throttle.forgive(door);
        return redemption;
    }
}
