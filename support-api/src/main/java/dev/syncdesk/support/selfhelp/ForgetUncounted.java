package dev.syncdesk.support.selfhelp;

import dev.syncdesk.support.customer.ConsentChanged;
import dev.syncdesk.support.customer.Purpose;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

/** Drops what was noted of a customer who is not to be counted any more. */
@Singleton
class ForgetUncounted {

    private final SelfHelps helps;

    ForgetUncounted(SelfHelps helps) {
        this.helps = helps;
    }

    @EventListener
    void onAnswer(ConsentChanged answer) {
        if (answer.purpose() == Purpose.STATISTICS && !answer.allowed()) {
            helps.dropOf(answer.customerId());
        }
    }
}
