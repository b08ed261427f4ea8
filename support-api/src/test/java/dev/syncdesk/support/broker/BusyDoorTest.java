package dev.syncdesk.support.broker;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.platform.StartUp;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A server that starts while the last one still ends finds its port taken. */
final class BusyDoorTest {

    @Test
    void a_door_that_was_taken_opens_when_it_is_free() throws Exception {
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        ServerSocket taken = new ServerSocket(0, 1, loopback);
        int port = taken.getLocalPort();
        try (EmbeddedServer server =
                RunningDesk.serve(RunningDesk.emptyFolder(), port, Map.of(), Clock.systemUTC())) {
            Broker broker = server.getApplicationContext().getBean(Broker.class);
            broker.peer();
            assertThrows(Exception.class, broker::openDoors);
            taken.close();
            assertTrue(server.getApplicationContext().getBean(StartUp.class).awaitReady());
            new Socket(loopback, port).close();
        }
    }
}
