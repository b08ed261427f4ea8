package dev.syncdesk.support.bench;

import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Takes what the server logs and keeps only how much it was. */
final class CountedOutput extends OutputStream {

    private final AtomicLong bytes = new AtomicLong();

    @Override
    public void write(int one) {
        bytes.incrementAndGet();
    }

    @Override
    public void write(byte[] some, int offset, int length) {
        bytes.addAndGet(length);
    }

    long bytes() {
        return bytes.get();
    }
}
