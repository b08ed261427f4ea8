package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.Assets;

/** What the page of a one-time link shows. */
public record SignInLinkPage(Csrf csrf, String secret, LinkPurpose purpose, Assets assets) {

    public boolean isForFirstAdministrator() {
        return purpose == LinkPurpose.FIRST_ADMINISTRATOR;
    }
}
