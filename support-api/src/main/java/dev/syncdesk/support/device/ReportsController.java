package dev.syncdesk.support.device;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.Page;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;

/** A device's history. */
@Controller("/api/devices/{serial}/reports")
class ReportsController {

    private final DeviceAccess access;
    private final ReportList reports;

    ReportsController(DeviceAccess access, ReportList reports) {
        this.access = access;
        this.reports = reports;
    }

    @Get
    Page<Map<String, Object>> list(
            Caller caller,
            String serial,
            @Nullable @QueryValue String from,
            @Nullable @QueryValue String to,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String after) {
        return reports.page(
                access.requireState(caller, serial).serial(),
                Moment.of("from", from, Moment.FIRST),
                Cursor.of(after, Moment.of("to", to, Moment.LAST)),
                Page.limit(limit));
    }
}
