package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.Assets;
import java.util.List;

/** What the account page shows. */
public record AccountPage(Caller caller, Csrf csrf, List<AccessToken> tokens, Assets assets) {

    public boolean isThisOne(AccessToken token) {
        return token.id().equals(caller.tokenId());
    }
}
