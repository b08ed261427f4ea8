package dev.syncdesk.companion.pairing;

import dev.syncdesk.companion.store.Seal;
import dev.syncdesk.companion.store.SealedFile;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The desk that the phone is paired with, sealed on disk. */
public final class Pairing {

    private final SealedFile file;
    private @Nullable PairedDesk desk;

    /**
     * @throws IOException if the file cannot be read, or is none
     */
    public Pairing(Path folder, Seal seal) throws IOException {
        file = new SealedFile(folder.resolve("desk"), seal);
        byte[] known = file.read();
        desk = known == null ? null : PairedDeskText.read(known);
    }

    /** Null before the first pairing, and after it was ended. */
    public synchronized @Nullable PairedDesk desk() {
        return desk;
    }

    public synchronized void with(PairedDesk paired) throws IOException {
        file.write(PairedDeskText.write(paired));
        desk = paired;
    }

    public synchronized void end() throws IOException {
        desk = null;
        file.delete();
    }
}
