package dev.syncdesk.support.outreach;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.syncdesk.support.statistics.Interval;
import dev.syncdesk.support.statistics.Share;
import dev.syncdesk.support.statistics.ShareDifference;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outreach as programs read it.
 *
 * @param avoided what it has avoided, of those who have been measured
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record OutreachView(
        String id,
        String knownIssue,
        @Nullable String guide,
        int controlPercent,
        int hourly,
        String state,
        String startedBy,
        Instant startedAt,
        Progress progress,
        List<SkipCount> skipped,
        AvoidedView avoided,
        List<OutreachEvent> events) {

    /** A group that chance made, and how many of it wrote within their time. */
    @Serdeable
    public record Group(long people, long writers) {

        static Group of(Share share) {
            return new Group(share.people(), share.events());
        }
    }

    /**
     * The two groups by intention to treat.
     *
     * @param difference of the shares of writers, control less contact; null while there is not
     *     enough: 30 measured in each group, five writers in both together
     * @param low of its interval of 95 % (Newcombe)
     * @param pValue of Fisher's exact test
     * @param contacts that were avoided among those who were sent a notice
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record AvoidedView(
            Group contact,
            Group control,
            boolean enough,
            @Nullable Double difference,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double pValue,
            @Nullable Double contacts,
            @Nullable Double contactsLow,
            @Nullable Double contactsHigh) {

        static AvoidedView of(Avoided avoided) {
            ShareDifference less = avoided.less();
            Interval interval = less == null ? null : less.interval();
            Interval contacts = avoided.contactsInterval();
            return new AvoidedView(
                    Group.of(avoided.contact()),
                    Group.of(avoided.control()),
                    less != null,
                    less == null ? null : less.estimate(),
                    interval == null ? null : interval.low(),
                    interval == null ? null : interval.high(),
                    less == null ? null : less.pValue(),
                    avoided.contacts(),
                    contacts == null ? null : contacts.low(),
                    contacts == null ? null : contacts.high());
        }
    }
}
