package dev.syncdesk.support.account;

import jakarta.inject.Singleton;

/** Makes a program's token, as an administrator asks. */
@Singleton
public class MakeMachineToken {

    private final IssueToken issueToken;

    MakeMachineToken(IssueToken issueToken) {
        this.issueToken = issueToken;
    }

    public NewTokenView make(NewToken asked) {
        IssuedToken token = issueToken.forMachine(asked.name(), asked.role());
        return new NewTokenView(
                token.id(), asked.name(), asked.role(), token.expiresAt(), token.secret());
    }
}
