package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Makes an account. */
@Singleton
public class CreateAccount {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;

    CreateAccount(Accounts accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * @param password null for somebody who signs in by link only
     * @throws Refusal.Invalid when it is not an e-mail address
     * @throws Refusal.Conflict when the e-mail address has an account
     */
    @Transactional
    public Account create(String email, String name, Role role, @Nullable String password) {
        String address = EmailAddress.of(email);
        if (accounts.byEmail(address).isPresent()) {
            throw new Refusal.Conflict(address + " has an account already. Change that one.");
        }
        String hash = password == null ? null : passwords.hash(password);
        Account account = new Account(Ids.next(), address, name, role, hash, clock.instant(), null);
        accounts.save(account);
        return account;
    }
}
