package dev.syncdesk.support.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What stands out in the fleet.
 *
 * @param reviewedAt null before the first review
 * @param family cells whose rates were tested together
 * @param words words and tags that were
 * @param mostFalse the share of false ones that a family may have
 * @param merged the trend that each of the items that were merged follows, by its id
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record BoardView(
        @Nullable Instant reviewedAt,
        int family,
        int words,
        double mostFalse,
        List<TrendView> items,
        Map<String, String> merged) {

    static BoardView of(
            @Nullable TrendReview review, List<Trend> trends, Map<String, String> targets) {
        Map<String, String> merged = new TreeMap<>(targets);
        merged.keySet().retainAll(trends.stream().map(Trend::id).toList());
        return new BoardView(
                review == null ? null : review.reviewedAt(),
                review == null ? 0 : review.family(),
                review == null ? 0 : review.words(),
                Judged.MOST_FALSE,
                trends.stream().map(TrendView::of).toList(),
                merged);
    }
}
