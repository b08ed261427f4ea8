package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.StartStep;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints a one-time link to make the first administrator, while there is none. */
@Singleton
@Requires(property = "syncdesk.demo", notEquals = "true")
final class FirstAdministratorStep implements StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorStep.class);

    private final Accounts accounts;
    private final MakeSignInLink makeSignInLink;
    private final BeanProvider<EmbeddedServer> server;

    FirstAdministratorStep(
            Accounts accounts, MakeSignInLink makeSignInLink, BeanProvider<EmbeddedServer> server) {
        this.accounts = accounts;
        this.makeSignInLink = makeSignInLink;
        this.server = server;
    }

    @Override
    public int getOrder() {
        return DEMONSTRATION_DATA + 1;
    }

    @Override
    public String name() {
        return "first administrator";
    }

    @Override
    public void start() {
        if (accounts.countOf(Role.ADMINISTRATOR) == 0) {
            LOG.info(
                    "There is no administrator yet. Make the first one, within a day, at {}",
                    server.get().getURI().resolve(makeSignInLink.forFirstAdministrator().path()));
        }
    }
}
