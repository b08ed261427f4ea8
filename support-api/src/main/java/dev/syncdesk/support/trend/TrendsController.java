package dev.syncdesk.support.trend;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.platform.Words;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What stands out in the fleet, and what is decided about it. */
@Controller("/api/trends")
public class TrendsController {

    private static final int MOST_DEVICES = 200;
    private static final int LONGEST_ID = 36;

    private final Trends trends;
    private final TrendPanels panels;
    private final TrendReviews reviews;
    private final TrendMerges merges;
    private final TogetherWith together;
    private final DecideTrend decide;
    private final MergeTrends merge;

    TrendsController(
            Trends trends,
            TrendPanels panels,
            TrendReviews reviews,
            TrendMerges merges,
            TogetherWith together,
            DecideTrend decide,
            MergeTrends merge) {
        this.trends = trends;
        this.panels = panels;
        this.reviews = reviews;
        this.merges = merges;
        this.together = together;
        this.decide = decide;
        this.merge = merge;
    }

    /**
     * What is decided about a trend.
     *
     * @param state {@code acknowledged}, {@code muted}, or {@code new} for open again
     * @param reason why it is muted
     * @param until the day on which a muted one is shown again, such as {@code 2026-12-24}
     */
    @Serdeable
    public record TrendDecision(
            @Nullable String state, @Nullable String reason, @Nullable String until) {}

    /** The whole list, muted ones too; what brings the most devices in excess first. */
    @Get
    public BoardView list() {
        return BoardView.of(
                reviews.last().orElse(null), trends.listed(Board.MOST_LISTED), together.targets());
    }

    @Get("/csv")
    @Produces(MediaType.TEXT_CSV)
    public HttpResponse<String> sheet() {
        return HttpResponse.ok(
                TrendSheets.board(trends.listed(Board.MOST_LISTED), together.targets()));
    }

    @Get("/{id}")
    public TrendDetail show(String id) {
        Trend trend = trend(id);
        return new TrendDetail(
                TrendView.of(trend),
                merges.targetOf(id).map(Trend::id).orElse(null),
                merges.into(id, MergeTrends.MOST).stream().map(Trend::id).toList(),
                panels.of(id).stream().map(TrendDetail.PanelView::of).toList(),
                together.devices(trend, MOST_DEVICES).stream()
                        .map(TrendDetail.DeviceBehind::of)
                        .toList(),
                MOST_DEVICES);
    }

    /** Its rates by week. */
    @Get("/{id}/csv")
    @Produces(MediaType.TEXT_CSV)
    public HttpResponse<String> weeks(String id) {
        return HttpResponse.ok(TrendSheets.weeks(panels.of(trend(id).id())));
    }

    /** Acknowledges it, mutes it until a day for a reason, or opens it again. */
    @Put("/{id}/state")
    public TrendView decide(String id, @Body TrendDecision said, Caller caller) {
        TrendState state = Words.read("state", said.state(), TrendState.values());
        return TrendView.of(
                switch (state) {
                    case NEW -> decide.reopen(id, caller.name());
                    case ACKNOWLEDGED -> decide.acknowledge(id, caller.name());
                    case MUTED ->
                            decide.mute(
                                    id, reason(said), DecideTrend.day(said.until()), caller.name());
                    case KNOWN ->
                            throw new Refusal.Invalid("state", "is what a known issue makes of it");
                });
    }

    /**
     * Which trend it is merged into.
     *
     * @param into its id
     */
    @Serdeable
    public record TrendTarget(@Nullable String into) {}

    /** Says that it is the same as another: it follows that one from now on. Answers that one. */
    @Put("/{id}/target")
    public TrendView merge(String id, @Body TrendTarget target, Caller caller) {
        String into = PlainInput.required("into", target.into(), LONGEST_ID);
        return TrendView.of(merge.merge(id, into, caller.name()));
    }

    /** Takes that back. */
    @Delete("/{id}/target")
    public TrendView separate(String id, Caller caller) {
        return TrendView.of(merge.separate(id, caller.name()));
    }

    private Trend trend(String id) {
        return trends.byId(id).orElseThrow(() -> DecideTrend.absent(id));
    }

    private static String reason(TrendDecision said) {
        return PlainInput.required("reason", said.reason(), DecideTrend.LONGEST_REASON);
    }
}
