package dev.syncdesk.support.broker;

import dev.syncdesk.device.mqtt.TlsTrust;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.apache.activemq.artemis.core.remoting.server.RemotingService;
import org.apache.activemq.artemis.core.security.impl.SecurityStoreImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.jspecify.annotations.Nullable;

/**
 * The broker inside this process. It first lets only the server in, by a door of its own on
 * loopback; the relays' doors are opened when the intake's session exists.
 */
@Singleton
final class EmbeddedBroker {

    private static final String LOOPBACK = "127.0.0.1";

    private final BrokerSettings settings;
    private final BrokerGuard guard;
    private final ConnectGate gate;
    private final ServerUser server;
    private @Nullable EmbeddedActiveMQ artemis;
    private @Nullable BrokerPeer peer;

    EmbeddedBroker(
            BrokerSettings settings, BrokerGuard guard, ConnectGate gate, ServerUser server) {
        this.settings = settings;
        this.guard = guard;
        this.gate = gate;
        this.server = server;
    }

    /** Starts it where it does not run yet, and says where the server's own door is. */
    synchronized BrokerPeer start() throws Exception {
        BrokerPeer known = peer;
        if (known != null) {
            return known;
        }
        EmbeddedActiveMQ next = new EmbeddedActiveMQ();
        next.setConfiguration(BrokerConfiguration.in(settings.folder()));
        next.setSecurityManager(guard);
        next.start();
        if (!next.getActiveMQServer().isActive()) {
            next.stop();
            throw new IllegalStateException("The embedded broker did not start, see above");
        }
        artemis = next;
        remoting().addIncomingInterceptor(gate);
        int port = freePort();
        open(BrokerDoor.plain("server", LOOPBACK, port));
        URI uri = URI.create("tcp://" + LOOPBACK + ":" + port);
        BrokerPeer opened =
                new BrokerPeer(uri, ServerUser.NAME, server.secret(), new TlsTrust.System());
        peer = opened;
        return opened;
    }

    synchronized void openDoors() throws Exception {
        gate.openToRelays();
        open(settings.plain());
        BrokerDoor tls = settings.tls();
        if (tls != null) {
            open(tls);
        }
    }

    /** A door whose port is taken is no door: it can be tried again. */
    private void open(BrokerDoor door) throws Exception {
        RemotingService remoting = remoting();
        if (remoting.getAcceptor(door.name()) == null) {
            try {
                remoting.createAcceptor(door.acceptor()).start();
            } catch (Exception failed) {
                remoting.destroyAcceptor(door.name());
                throw failed;
            }
        }
    }

    private RemotingService remoting() {
        return running().getActiveMQServer().getRemotingService();
    }

    private EmbeddedActiveMQ running() {
        EmbeddedActiveMQ present = artemis;
        if (present == null) {
            throw new IllegalStateException("The embedded broker does not run");
        }
        return present;
    }

    /** Ends a relay's connection, and forgets that its password was right. */
    synchronized void kick(String relayId) {
        if (artemis == null) {
            return;
        }
        if (running().getActiveMQServer().getSecurityStore() instanceof SecurityStoreImpl store) {
            store.invalidateAuthenticationCache();
        }
        for (RemotingConnection connection : remoting().getConnections()) {
            if (relayId.equals(connection.getClientID())) {
                connection.disconnect(false);
                connection.destroy();
            }
        }
    }

    synchronized boolean isRunning() {
        return artemis != null && running().getActiveMQServer().isActive();
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(LOOPBACK, 0));
            return socket.getLocalPort();
        }
    }

    @PreDestroy
    synchronized void stop() throws Exception {
        if (artemis != null) {
            running().stop();
            artemis = null;
        }
    }
}
