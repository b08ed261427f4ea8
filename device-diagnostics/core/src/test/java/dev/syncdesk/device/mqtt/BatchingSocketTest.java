package dev.syncdesk.device.mqtt;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class BatchingSocketTest {

    /** Counts the writes that reach it. */
    private static final class Sink extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int writes;
        private boolean isBroken;

        @Override
        public synchronized void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] of, int from, int length) throws IOException {
            if (isBroken) {
                throw new IOException("broken");
            }
            writes++;
            bytes.write(of, from, length);
        }

        synchronized byte[] taken() {
            return bytes.toByteArray();
        }

        synchronized int writes() {
            return writes;
        }

        synchronized void breakNow() {
            isBroken = true;
        }
    }

    private final Sink sink = new Sink();
    private final GatheringOutput out = new GatheringOutput(sink);

    @Test
    void a_single_packet_is_sent_at_once() throws IOException {
        send("one");
        assertEquals("one", new String(sink.taken(), US_ASCII));
    }

    @Test
    void packets_in_quick_succession_arrive_in_order_and_in_few_writes() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            send(i + " ");
            all.append(i).append(' ');
        }
        await().until(() -> sink.taken().length == all.length());
        assertEquals(all.toString(), new String(sink.taken(), US_ASCII));
        assertTrue(sink.writes() < 5_000, sink.writes() + " writes");
    }

    @Test
    void what_is_larger_than_the_buffer_keeps_its_place() throws IOException {
        byte[] large = new byte[100_000];
        Arrays.fill(large, (byte) 'x');
        send("before");
        out.write(large);
        send("after");
        await().until(() -> sink.taken().length == 100_011);
        byte[] taken = sink.taken();
        assertEquals("before", new String(taken, 0, 6, US_ASCII));
        assertArrayEquals(large, Arrays.copyOfRange(taken, 6, 100_006));
        assertEquals("after", new String(taken, 100_006, 5, US_ASCII));
    }

    @Test
    void a_failure_of_what_was_gathered_is_told_to_the_next_who_writes() throws IOException {
        send("one");
        sink.breakNow();
        out.write('x');
        out.sendQuietly();
        assertThrows(IOException.class, () -> out.write('y'));
    }

    @Test
    void what_was_flushed_last_is_sent_before_the_end() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket socket =
                        new BatchingSockets()
                                .createSocket(server.getInetAddress(), server.getLocalPort());
                Socket peer = server.accept()) {
            socket.getOutputStream().write("hello ".getBytes(US_ASCII));
            socket.getOutputStream().flush();
            socket.getOutputStream().write("goodbye".getBytes(US_ASCII));
            socket.getOutputStream().flush();
            socket.close();
            assertEquals(
                    "hello goodbye", new String(peer.getInputStream().readAllBytes(), US_ASCII));
        }
    }

    @Test
    void what_was_read_ahead_is_there_without_asking_the_system() throws IOException {
        InputStream system =
                new ByteArrayInputStream("first second".getBytes(US_ASCII)) {
                    @Override
                    public synchronized int available() {
                        throw new IllegalStateException("asked");
                    }
                };
        ReadAhead in = new ReadAhead(system);
        in.read();
        assertEquals("irst second".length(), in.available());
        in.readNBytes(11);
        assertThrows(IllegalStateException.class, in::available);
    }

    private void send(String packet) throws IOException {
        out.write(packet.getBytes(US_ASCII));
        out.flush();
    }
}
