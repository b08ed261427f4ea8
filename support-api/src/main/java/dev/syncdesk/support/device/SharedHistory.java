package dev.syncdesk.support.device;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What a device reported, had and was asked for, as far as its owner lets staff see it. */
@Singleton
public class SharedHistory {

    private final DeviceSight sight;
    private final Findings findings;
    private final ReportHistory reports;
    private final SentCommands commands;

    SharedHistory(
            DeviceSight sight, Findings findings, ReportHistory reports, SentCommands commands) {
        this.sight = sight;
        this.findings = findings;
        this.reports = reports;
        this.commands = commands;
    }

    /** Open ones, oldest first. */
    @Transactional(readOnly = true)
    public List<StoredFinding> openFindings(Collection<String> serials) {
        Set<String> shared = sight.sharedAmong(serials);
        return shared.isEmpty() ? List.of() : findings.openOfAll(shared);
    }

    /** The newest first, before a moment and an id. */
    @Transactional(readOnly = true)
    public List<StoredFinding> findings(String serial, Instant at, String id, int limit) {
        return sight.isShared(serial) ? findings.before(serial, at, id, limit) : List.of();
    }

    /** The newest first: observed from a time on, and before a moment and an id. */
    @Transactional(readOnly = true)
    public List<KeptReport> reports(
            String serial, Instant since, Instant until, String id, int limit) {
        return sight.isShared(serial) ? reports.before(serial, since, until, id, limit) : List.of();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<SentCommand> commands(String serial, int limit) {
        return sight.isShared(serial) ? commands.newestOf(serial, limit) : List.of();
    }
}
