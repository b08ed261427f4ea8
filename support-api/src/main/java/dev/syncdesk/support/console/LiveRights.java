package dev.syncdesk.support.console;

import dev.syncdesk.support.account.AccessToken;
import dev.syncdesk.support.account.AccessTokens;
import dev.syncdesk.support.account.Account;
import dev.syncdesk.support.account.Accounts;
import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.customer.CustomerOf;
import dev.syncdesk.support.device.Device;
import dev.syncdesk.support.device.Devices;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.ticket.TicketReaders;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Says whether a caller may hear of what they ask for, at the start and while it is open. */
@Singleton
public class LiveRights {

    private final AccessTokens tokens;
    private final Accounts accounts;
    private final TicketReaders tickets;
    private final Devices devices;
    private final CustomerOf customerOf;

    LiveRights(
            AccessTokens tokens,
            Accounts accounts,
            TicketReaders tickets,
            Devices devices,
            CustomerOf customerOf) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.tickets = tickets;
        this.devices = devices;
        this.customerOf = customerOf;
    }

    /**
     * @throws Refusal.NotFound if something asked for is not there, or not the caller's
     */
    @Transactional
    public void require(Caller caller, LiveInterest interest) {
        if (interest.ticket() != null) {
            tickets.visible(interest.ticket(), caller);
        }
        if (interest.device() != null) {
            requireDevice(caller, interest.device());
        }
    }

    /** Whether the session or token that opened the stream still stands, and what it may see. */
    @Transactional
    public boolean still(Caller caller, LiveInterest interest, Instant now) {
        boolean valid =
                tokens.byId(caller.tokenId()).filter(token -> stands(token, now)).isPresent()
                        && (caller.isMachine() || sameRole(caller));
        return valid && mayStill(caller, interest);
    }

    private boolean mayStill(Caller caller, LiveInterest interest) {
        try {
            require(caller, interest);
            return true;
        } catch (Refusal notAnyMore) {
            return false;
        }
    }

    private static boolean stands(AccessToken token, Instant now) {
        return token.endedAt() == null && token.expiresAt().isAfter(now);
    }

    private boolean sameRole(Caller caller) {
        return accounts.byId(caller.id())
                .filter(account -> isOpen(account) && account.role() == caller.role())
                .isPresent();
    }

    private static boolean isOpen(Account account) {
        return account.disabledAt() == null;
    }

    private void requireDevice(Caller caller, String serial) {
        boolean allowed =
                devices.bySerial(serial)
                        .filter(device -> caller.isStaff() || isOwn(device, caller))
                        .isPresent();
        if (!allowed) {
            throw new Refusal.NotFound("There is no device " + serial + ".");
        }
    }

    private boolean isOwn(Device device, Caller caller) {
        return device.isOwnedBy(customerOf.of(caller).id());
    }
}
