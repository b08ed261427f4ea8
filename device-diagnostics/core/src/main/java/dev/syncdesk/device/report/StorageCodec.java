package dev.syncdesk.device.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class StorageCodec implements GroupCodec<Storage> {

    @Override
    public @Nullable Storage read(Fields in) throws IOException {
        if (!in.enter()) {
            return null;
        }
        Integer freeKb = null;
        while (in.next()) {
            switch (in.name()) {
                case "freeKb" -> freeKb = in.integer(0, Integer.MAX_VALUE);
                default -> in.skip();
            }
        }
        return new Storage(freeKb);
    }

    @Override
    public void write(Storage storage, FieldWriter out) throws IOException {
        out.integer("freeKb", storage.freeKb());
    }
}
