package org.eclipse.paho.mqttv5.common.packet.util;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stands in for Paho's class of this name, which reads each packet byte by byte, twice. The
 * server's own jar is the first on its class path ({@code docs/decisions/0012-packets-at-once.md}).
 */
public final class CountingInputStream extends FilterInputStream {

    private int counter;

    public CountingInputStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            counter++;
        }
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            counter += count;
        }
        return count;
    }

    /** How many bytes were read. */
    public int getCounter() {
        return counter;
    }

    public void resetCounter() {
        counter = 0;
    }
}
