package dev.syncdesk.support.device;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.Page;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/** A device's findings, the newest first. */
@Controller("/api/devices/{serial}/findings")
class FindingsController {

    private final DeviceAccess access;
    private final FindingList findings;

    FindingsController(DeviceAccess access, FindingList findings) {
        this.access = access;
        this.findings = findings;
    }

    @Get
    Page<Entry> list(
            Caller caller,
            String serial,
            @Nullable @QueryValue Boolean open,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String after) {
        return findings.page(
                access.requireState(caller, serial),
                Boolean.TRUE.equals(open),
                Cursor.of(after, Moment.LAST),
                Page.limit(limit));
    }

    /**
     * @param clearedAt null while it is open
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Entry(
            String id,
            String code,
            String scope,
            String severity,
            double confidence,
            Instant since,
            @Nullable Instant clearedAt,
            List<String> evidence,
            List<String> guides) {}
}
