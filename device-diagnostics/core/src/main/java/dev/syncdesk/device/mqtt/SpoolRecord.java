package dev.syncdesk.device.mqtt;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * One record of the spool's file: a mark, the length of its body, the body's CRC-32, the body. The
 * mark lets a reader find the next record after damage.
 */
sealed interface SpoolRecord {

    int MARK = 0x53504C31;
    int HEADER_BYTES = 12;

    record Added(SpoolEntry entry) implements SpoolRecord {}

    record Removed(String id) implements SpoolRecord {}

    static byte[] write(SpoolRecord written) {
        byte[] body = body(written);
        return ByteBuffer.allocate(HEADER_BYTES + body.length)
                .putInt(MARK)
                .putInt(body.length)
                .putInt(checksum(body, 0, body.length))
                .put(body)
                .array();
    }

    private static byte[] body(SpoolRecord written) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            switch (written) {
                case Added added -> write(added.entry(), out);
                case Removed removed -> {
                    out.writeByte('-');
                    out.writeUTF(removed.id());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(SpoolEntry entry, DataOutputStream out) throws IOException {
        String contentType = entry.contentType();
        out.writeByte('+');
        out.writeByte(entry.kind().ordinal());
        out.writeUTF(entry.id());
        out.writeUTF(entry.topic());
        out.writeUTF(contentType == null ? "" : contentType);
        out.write(entry.payload());
    }

    static int checksum(byte[] bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    static SpoolRecord read(byte[] bytes, int from, int length) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, from, length));
        if (in.readByte() == '-') {
            return new Removed(in.readUTF());
        }
        SpoolEntry.Kind kind = in.readByte() == 0 ? SpoolEntry.Kind.REPORT : SpoolEntry.Kind.RESULT;
        String id = in.readUTF();
        String topic = in.readUTF();
        String contentType = in.readUTF();
        byte[] payload = new byte[in.available()];
        in.readFully(payload);
        return new Added(
                new SpoolEntry(
                        kind, id, topic, contentType.isEmpty() ? null : contentType, payload));
    }
}
