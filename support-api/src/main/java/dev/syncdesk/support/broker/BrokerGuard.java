package dev.syncdesk.support.broker;

import dev.syncdesk.support.device.RelayDirectory;
import jakarta.inject.Singleton;
import java.util.Set;
import javax.security.auth.Subject;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager5;
import org.apache.activemq.artemis.spi.core.security.jaas.UserPrincipal;
import org.apache.activemq.artemis.utils.CompositeAddress;
import org.jspecify.annotations.Nullable;

/** Says who may come in by the embedded broker's doors, and what each may read and write. */
@Singleton
final class BrokerGuard implements ActiveMQSecurityManager5 {

    private final RelayDirectory relays;
    private final ServerUser server;
    private final Refusals refusals;

    BrokerGuard(RelayDirectory relays, ServerUser server, Refusals refusals) {
        this.relays = relays;
        this.server = server;
        this.refusals = refusals;
    }

    @Override
    public @Nullable Subject authenticate(
            @Nullable String user,
            @Nullable String secret,
            @Nullable RemotingConnection connection,
            @Nullable String domain) {
        if (user == null || secret == null) {
            refusals.add(String.valueOf(user), "connected without a name and a password");
            return null;
        }
        if (server.is(user, secret)) {
            return subject(user);
        }
        String clientId = connection == null ? user : connection.getClientID();
        if (!user.equals(clientId)) {
            refusals.add(user, "its client id is " + clientId + ", and must be its name");
            return null;
        }
        if (relays.authenticate(user, secret).isEmpty()) {
            refusals.add(user, "unknown, deleted, or the wrong password");
            return null;
        }
        return subject(user);
    }

    @Override
    public boolean authorize(
            @Nullable Subject subject, Set<Role> roles, CheckType wish, String address) {
        String user = subject == null ? "" : nameOf(subject);
        if (user.equals(ServerUser.NAME)) {
            return true;
        }
        String topic = CompositeAddress.extractAddressName(address);
        boolean allowed = isAllowed(user, wish, topic);
        if (!allowed) {
            refusals.add(user, wish + " on " + topic);
        }
        return allowed;
    }

    private static boolean isAllowed(String relay, CheckType wish, String topic) {
        return switch (wish) {
            case SEND -> RelayBranch.mayWrite(relay, topic);
            case CONSUME,
                    CREATE_DURABLE_QUEUE,
                    DELETE_DURABLE_QUEUE,
                    CREATE_NON_DURABLE_QUEUE,
                    DELETE_NON_DURABLE_QUEUE ->
                    RelayBranch.mayRead(relay, topic);
            case CREATE_ADDRESS, DELETE_ADDRESS ->
                    RelayBranch.mayWrite(relay, topic) || RelayBranch.mayRead(relay, topic);
            case MANAGE, BROWSE, VIEW, EDIT -> false;
        };
    }

    private static String nameOf(Subject subject) {
        return subject.getPrincipals(UserPrincipal.class).iterator().next().getName();
    }

    private static Subject subject(String user) {
        Subject subject = new Subject();
        subject.getPrincipals().add(new UserPrincipal(user));
        return subject;
    }

    @Override
    public boolean validateUser(String user, String password) {
        return false;
    }

    @Override
    public boolean validateUserAndRole(
            String user, String password, Set<Role> roles, CheckType wish) {
        return false;
    }
}
