package dev.syncdesk.support.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.Refusal;
import org.junit.jupiter.api.Test;

final class SignInLinkTest {

    private final RunningDesk desk = RunningDesk.shared();
    private final UseSignInLink useSignInLink = desk.bean(UseSignInLink.class);
    private final MakeSignInLink makeSignInLink = desk.bean(MakeSignInLink.class);

    @Test
    void a_link_signs_in_once_and_opening_it_does_not_use_it_up() {
        NewSignInLink link = makeSignInLink.forAccount(customer());
        assertTrue(desk.anyone().get(link.path()).body().contains("signs you in once"));
        assertEquals(LinkPurpose.SIGN_IN, useSignInLink.purposeOf(secret(link)));
        assertEquals(Role.CUSTOMER, useSignInLink.signIn(secret(link), "a test").account().role());
        assertThrows(Refusal.NotFound.class, () -> useSignInLink.signIn(secret(link), "a test"));
        assertEquals(404, desk.anyone().get(link.path()).statusCode());
    }

    @Test
    void the_first_administrators_link_makes_an_administrator_and_signs_nobody_else_in() {
        NewSignInLink link = makeSignInLink.forFirstAdministrator();
        assertThrows(Refusal.NotFound.class, () -> useSignInLink.signIn(secret(link), "a test"));
        FirstAdministratorForm form =
                new FirstAdministratorForm(Ids.next() + "@example.org", "Ada", "a long password");
        SignedIn signedIn = useSignInLink.makeAdministrator(secret(link), form, "a test");
        assertEquals(Role.ADMINISTRATOR, signedIn.account().role());
    }

    private Account customer() {
        return desk.bean(CreateAccount.class)
                .create(Ids.next() + "@example.org", "Mia", Role.CUSTOMER, null);
    }

    private static String secret(NewSignInLink link) {
        return link.path().substring("/sign-in/link/".length());
    }
}
