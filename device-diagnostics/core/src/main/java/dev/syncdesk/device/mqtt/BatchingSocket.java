package dev.syncdesk.device.mqtt;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/**
 * A socket that reads ahead and gathers what it writes. Paho reads the head of a packet byte by
 * byte and flushes after each packet; with a thousand acknowledgements a batch the system calls
 * cost more than all the rest.
 */
final class BatchingSocket extends Socket {

    private @Nullable InputStream in;
    private @Nullable GatheringOutput out;

    @Override
    public synchronized InputStream getInputStream() throws IOException {
        InputStream known = in;
        if (known == null) {
            known = new ReadAhead(super.getInputStream());
            in = known;
        }
        return known;
    }

    @Override
    public synchronized OutputStream getOutputStream() throws IOException {
        GatheringOutput known = out;
        if (known == null) {
            known = new GatheringOutput(super.getOutputStream());
            out = known;
        }
        return known;
    }

    /** Sends what was flushed: the last packet says goodbye, and without it the will is spoken. */
    @Override
    public void close() throws IOException {
        GatheringOutput known;
        synchronized (this) {
            known = out;
        }
        if (known != null && !isClosed()) {
            known.sendQuietly();
        }
        super.close();
    }
}
