package dev.syncdesk.support.staff;

import dev.syncdesk.support.account.Account;
import dev.syncdesk.support.account.Accounts;
import dev.syncdesk.support.account.EmailAddress;
import dev.syncdesk.support.account.MakeSignInLink;
import dev.syncdesk.support.account.NewSignInLink;
import dev.syncdesk.support.platform.Refusal;
import jakarta.inject.Singleton;

/** Makes a one-time link for somebody of the staff. */
@Singleton
public class InviteStaff {

    private final Accounts accounts;
    private final MakeSignInLink makeSignInLink;

    InviteStaff(Accounts accounts, MakeSignInLink makeSignInLink) {
        this.accounts = accounts;
        this.makeSignInLink = makeSignInLink;
    }

    /**
     * @throws Refusal.NotFound when nobody of the staff has that address
     */
    public NewSignInLink invite(String email) {
        Account account =
                accounts.byEmail(EmailAddress.of(email))
                        .filter(found -> found.role().isStaff())
                        .orElseThrow(() -> new Refusal.NotFound("Nobody of the staff is " + email));
        return makeSignInLink.forAccount(account);
    }
}
