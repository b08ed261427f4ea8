package dev.syncdesk.companion.store;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A small file of secrets. */
public final class SealedFile {

    private static final Logger LOG = LoggerFactory.getLogger(SealedFile.class);

    private final WholeFile file;
    private final Seal seal;

    public SealedFile(Path file, Seal seal) {
        this.file = new WholeFile(file);
        this.seal = seal;
    }

    /**
     * Null where there is none, or where its key is gone: after a phone was restored from another
     * the file may be there and its key not, and the person pairs again.
     */
    public byte @Nullable [] read() throws IOException {
        byte[] sealed = file.read();
        try {
            return sealed == null ? null : seal.open(sealed);
        } catch (GeneralSecurityException e) {
            LOG.warn("A sealed file cannot be opened any more: {}", e.toString());
            return null;
        }
    }

    public void write(byte[] content) throws IOException {
        try {
            file.write(seal.close(content));
        } catch (GeneralSecurityException e) {
            throw new IOException("The phone's key store does not seal: " + e, e);
        }
    }

    public void delete() throws IOException {
        file.delete();
    }
}
