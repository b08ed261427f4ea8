package dev.syncdesk.support.device;

import dev.syncdesk.support.customer.RegisterCustomer;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Finds a device's owner by e-mail address, and makes the customer if they are new. */
@Singleton
class OwnerByEmail {

    private final RegisterCustomer register;

    OwnerByEmail(RegisterCustomer register) {
        this.register = register;
    }

    @Nullable String idOf(@Nullable String email) {
        return email == null ? null : register.known(email, null).id();
    }
}
