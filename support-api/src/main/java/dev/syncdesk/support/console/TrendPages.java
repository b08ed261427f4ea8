package dev.syncdesk.support.console;

import dev.syncdesk.support.platform.Html;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.trend.DecideTrend;
import dev.syncdesk.support.trend.MergeTrends;
import dev.syncdesk.support.trend.TogetherWith;
import dev.syncdesk.support.trend.Trend;
import dev.syncdesk.support.trend.TrendPanels;
import dev.syncdesk.support.trend.TrendSheets;
import dev.syncdesk.support.trend.Trends;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;

/** Trends: the list, one with what is behind it, and what is decided about it. */
@Hidden
@Controller("/trends")
@Produces(MediaType.TEXT_HTML)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
public class TrendPages {

    private static final int MOST_LISTED = 200;
    private static final int LONGEST_ID = 36;

    private final Screens screens;
    private final TrendBoards boards;
    private final Trends trends;
    private final TrendPanels panels;
    private final DecideTrend decide;
    private final MergeTrends merge;
    private final TogetherWith together;
    private final Html html;

    TrendPages(
            Screens screens,
            TrendBoards boards,
            Trends trends,
            TrendPanels panels,
            DecideTrend decide,
            MergeTrends merge,
            TogetherWith together,
            Html html) {
        this.screens = screens;
        this.boards = boards;
        this.trends = trends;
        this.panels = panels;
        this.decide = decide;
        this.merge = merge;
        this.together = together;
        this.html = html;
    }

    @Get
    HttpResponse<?> list(@RequestBean Visit visit) {
        Screen screen = screens.of(visit, "trends", "Trends");
        return html.page("console/trends", boards.board(screen));
    }

    @Get("/sheet.csv")
    @Produces(MediaType.TEXT_CSV)
    HttpResponse<?> sheet() {
        return CsvFile.of(
                TrendSheets.board(trends.listed(MOST_LISTED), together.targets()), "trends.csv");
    }

    @Get("/{id}")
    HttpResponse<?> show(String id, @RequestBean Visit visit) {
        Screen screen = screens.of(visit, "trends", "Trend");
        return html.page("console/trend", boards.of(id, screen));
    }

    @Get("/{id}/weeks.csv")
    @Produces(MediaType.TEXT_CSV)
    HttpResponse<?> weeks(String id) {
        Trend trend = trends.byId(id).orElseThrow(() -> DecideTrend.absent(id));
        return CsvFile.of(TrendSheets.weeks(panels.of(trend.id())), "trend-weeks.csv");
    }

    @Post("/{id}/acknowledgement")
    HttpResponse<?> acknowledge(String id, @RequestBean Visit visit) {
        decide.acknowledge(id, visit.caller().name());
        return back(id);
    }

    @Post("/{id}/mute")
    HttpResponse<?> mute(String id, @Body TrendForms.Mute form, @RequestBean Visit visit) {
        String reason = PlainInput.required("reason", form.reason(), DecideTrend.LONGEST_REASON);
        decide.mute(id, reason, DecideTrend.day(form.until()), visit.caller().name());
        return back(id);
    }

    @Post("/{id}/reopening")
    HttpResponse<?> reopen(String id, @RequestBean Visit visit) {
        decide.reopen(id, visit.caller().name());
        return back(id);
    }

    /** Says that it is the same as another, and shows that one. */
    @Post("/{id}/merge")
    HttpResponse<?> merge(String id, @Body TrendForms.Merge form, @RequestBean Visit visit) {
        String into = PlainInput.required("into", form.into(), LONGEST_ID);
        return back(merge.merge(id, into, visit.caller().name()).id());
    }

    @Post("/{id}/separation")
    HttpResponse<?> separate(String id, @RequestBean Visit visit) {
        return back(merge.separate(id, visit.caller().name()).id());
    }

    private static HttpResponse<?> back(String id) {
        return HttpResponse.seeOther(URI.create("/trends/" + id));
    }
}
