package dev.syncdesk.companion.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads what another side sends, and no more than was agreed. */
public final class BoundedRead {

    /**
     * @throws IOException if there is more
     */
    public static byte[] all(InputStream in, int mostBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes.write(buffer, 0, read);
            if (bytes.size() > mostBytes) {
                throw new IOException("There are more than " + mostBytes + " bytes");
            }
        }
        return bytes.toByteArray();
    }

    private BoundedRead() {}
}
