package dev.syncdesk.device.mqtt;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads ahead, and asks the system whether more is there only when it has nothing: Paho wants to
 * know before each packet.
 */
final class ReadAhead extends BufferedInputStream {

    private static final int CAPACITY = 16 * 1024;

    ReadAhead(InputStream in) {
        super(in, CAPACITY);
    }

    @Override
    public synchronized int available() throws IOException {
        return count > pos ? count - pos : super.available();
    }
}
