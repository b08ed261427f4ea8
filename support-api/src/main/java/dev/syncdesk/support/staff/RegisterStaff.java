package dev.syncdesk.support.staff;

import dev.syncdesk.support.account.Account;
import dev.syncdesk.support.account.Accounts;
import dev.syncdesk.support.account.CreateAccount;
import dev.syncdesk.support.account.EmailAddress;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Makes somebody staff, or changes what they are. */
@Singleton
public class RegisterStaff {

    private final Accounts accounts;
    private final CreateAccount createAccount;
    private final StaffMembers staff;
    private final Clock clock;

    RegisterStaff(Accounts accounts, CreateAccount createAccount, StaffMembers staff, Clock clock) {
        this.accounts = accounts;
        this.createAccount = createAccount;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * @param password of a new account; null for one that signs in by link first
     * @throws Refusal.Invalid when the role is a customer's
     */
    @Transactional
    public StaffMember register(String email, StaffChange change, @Nullable String password) {
        if (change.role() == Role.CUSTOMER) {
            throw new Refusal.Invalid("role", "customer is not a role of staff");
        }
        String address = EmailAddress.of(email);
        Account account =
                accounts.byEmail(address)
                        .map(present -> changed(present, change))
                        .orElseGet(
                                () ->
                                        createAccount.create(
                                                address, change.name(), change.role(), password));
        if (staff.add(account.id(), change.languageText(), change.zone(), clock.instant()) == 0) {
            staff.change(account.id(), change.languageText(), change.zone());
        }
        return staff.byId(account.id()).orElseThrow();
    }

    private Account changed(Account present, StaffChange change) {
        accounts.change(present.id(), change.name(), change.role());
        return present;
    }
}
