package dev.syncdesk.support.customer;

import dev.syncdesk.support.account.Account;
import dev.syncdesk.support.account.Accounts;
import dev.syncdesk.support.account.IssueToken;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.account.TokenKind;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Lets a companion into its customer's own part. */
@Singleton
public class AppAccess {

    private final Customers customers;
    private final Accounts accounts;
    private final IssueToken issueToken;

    AppAccess(Customers customers, Accounts accounts, IssueToken issueToken) {
        this.customers = customers;
        this.accounts = accounts;
        this.issueToken = issueToken;
    }

    /**
     * The secret of a new token; empty for a member of the staff who owns a device: a code that an
     * agent can make must not open more than a customer's part.
     *
     * @param name by which the customer will recognise it in the list of tokens
     */
    @Transactional
    public Optional<String> give(String customerId, String name) {
        return customers
                .byId(customerId)
                .flatMap(customer -> Optional.ofNullable(customer.accountId()))
                .flatMap(accounts::byId)
                .filter(account -> account.role() == Role.CUSTOMER)
                .map(account -> secret(account, name));
    }

    private String secret(Account account, String name) {
        return issueToken.forAccount(account, TokenKind.APP, name).secret();
    }
}
