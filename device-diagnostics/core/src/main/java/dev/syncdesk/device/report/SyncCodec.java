package dev.syncdesk.device.report;

import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

final class SyncCodec implements GroupCodec<Sync> {

    @Override
    public @Nullable Sync read(Fields in) throws IOException {
        if (!in.enter()) {
            return null;
        }
        Instant lastSuccessAt = null;
        Instant lastAttemptAt = null;
        Integer failures = null;
        String error = null;
        Integer pendingRecords = null;
        while (in.next()) {
            switch (in.name()) {
                case "lastSuccessAt" -> lastSuccessAt = in.time();
                case "lastAttemptAt" -> lastAttemptAt = in.time();
                case "failures" -> failures = in.integer(0, Integer.MAX_VALUE);
                case "error" -> error = in.text();
                case "pendingRecords" -> pendingRecords = in.integer(0, Integer.MAX_VALUE);
                default -> in.skip();
            }
        }
        return new Sync(lastSuccessAt, lastAttemptAt, failures, error, pendingRecords);
    }

    @Override
    public void write(Sync sync, FieldWriter out) throws IOException {
        out.time("lastSuccessAt", sync.lastSuccessAt());
        out.time("lastAttemptAt", sync.lastAttemptAt());
        out.integer("failures", sync.failures());
        out.text("error", sync.error());
        out.integer("pendingRecords", sync.pendingRecords());
    }
}
