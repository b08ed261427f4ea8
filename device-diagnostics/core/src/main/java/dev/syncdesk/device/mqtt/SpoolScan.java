package dev.syncdesk.device.mqtt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** Reads a spool's file from end to end; steps over what is damaged or was cut by a crash. */
final class SpoolScan {

    private final byte[] bytes;
    private int position;
    private boolean damaged;

    SpoolScan(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether every byte belonged to a whole record. */
    boolean read(Consumer<SpoolRecord> records) {
        while (position < bytes.length) {
            if (!readOne(records)) {
                damaged = true;
                position++;
            }
        }
        return !damaged;
    }

    private boolean readOne(Consumer<SpoolRecord> records) {
        if (bytes.length - position < SpoolRecord.HEADER_BYTES) {
            return false;
        }
        ByteBuffer header = ByteBuffer.wrap(bytes, position, SpoolRecord.HEADER_BYTES);
        if (header.getInt() != SpoolRecord.MARK) {
            return false;
        }
        int length = header.getInt();
        int start = position + SpoolRecord.HEADER_BYTES;
        if (length < 0 || length > bytes.length - start) {
            return false;
        }
        if (header.getInt() != SpoolRecord.checksum(bytes, start, length)) {
            return false;
        }
        try {
            records.accept(SpoolRecord.read(bytes, start, length));
        } catch (IOException e) {
            return false;
        }
        position = start + length;
        return true;
    }
}
