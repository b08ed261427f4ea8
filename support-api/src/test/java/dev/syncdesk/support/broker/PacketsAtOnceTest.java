package dev.syncdesk.support.broker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.paho.mqttv5.common.packet.util.CountingInputStream;
import org.junit.jupiter.api.Test;

/** The class that Paho finds under this name is ours, and counts as its own does. */
final class PacketsAtOnceTest {

    private static final byte[] PACKET = "head and body".getBytes(StandardCharsets.US_ASCII);

    private int reads;

    @Test
    void a_packets_body_is_read_at_once() throws IOException {
        CountingInputStream counting = new CountingInputStream(counted());
        byte[] head = new byte[5];
        byte[] body = new byte[8];
        DataInputStream data = new DataInputStream(counting);

        data.readFully(head);
        data.readFully(body);

        assertEquals(2, reads);
        assertEquals(13, counting.getCounter());
        assertArrayEquals("and body".getBytes(StandardCharsets.US_ASCII), body);
    }

    @Test
    void its_end_is_not_counted() throws IOException {
        CountingInputStream counting = new CountingInputStream(counted());
        counting.skipNBytes(12);
        counting.resetCounter();

        assertEquals('y', counting.read());
        assertEquals(-1, counting.read());
        assertEquals(-1, counting.read(new byte[4], 0, 4));
        assertEquals(1, counting.getCounter());
    }

    private FilterInputStream counted() {
        return new FilterInputStream(new ByteArrayInputStream(PACKET)) {
            @Override
            public int read() throws IOException {
                reads++;
                return super.read();
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                reads++;
                return super.read(into, offset, length);
            }
        };
    }
}
