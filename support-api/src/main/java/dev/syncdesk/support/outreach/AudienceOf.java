package dev.syncdesk.support.outreach;

import dev.syncdesk.support.platform.SpokenLanguage;
import dev.syncdesk.support.trend.KnownIssue;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says whom an outreach of a known issue would reach. To write to somebody who has not asked is
 * done to them, other than looking at a device; so it takes a yes, and who was not asked is not
 * reached.
 */
@Singleton
public class AudienceOf {

    /** Devices that are looked at. */
    static final int MOST = 20_000;

    /** Who was chosen for a finding is not chosen for it again within this. */
    private static final Duration SAME_WITHIN = Duration.ofDays(90);

    private final Candidates candidates;
    private final Clock clock;

    AudienceOf(Candidates candidates, Clock clock) {
        this.candidates = candidates;
        this.clock = clock;
    }

    private enum Why {
        REFUSED,
        UNASKED,
        REACHED,
        WROTE,
        NONE
    }

    @Transactional(readOnly = true)
    public Audience of(KnownIssue issue) {
        List<Candidate> found =
                candidates.of(
                        issue.id(),
                        issue.finding(),
                        issue.model(),
                        clock.instant().minus(SAME_WITHIN),
                        MOST + 1);
        List<Candidate> affected = found.stream().filter(one -> isAffected(issue, one)).toList();
        Map<String, List<Candidate>> owners = new LinkedHashMap<>();
        affected.stream()
                .filter(one -> one.customerId() != null)
                .forEach(
                        one ->
                                owners.computeIfAbsent(owner(one), no -> new ArrayList<>())
                                        .add(one));
        return audience(affected, owners, found.size() > MOST);
    }

    private static boolean isAffected(KnownIssue issue, Candidate one) {
        return one.firmware() != null
                && issue.affects(one.firmware())
                && (issue.phone().isEmpty() || issue.phone().equals(one.phone()));
    }

    private static Audience audience(
            List<Candidate> affected, Map<String, List<Candidate>> owners, boolean cut) {
        Map<Why, Long> reasons = new EnumMap<>(Why.class);
        List<Addressee> addressees = new ArrayList<>();
        for (List<Candidate> own : owners.values()) {
            Why why = why(own);
            reasons.merge(why, 1L, Long::sum);
            if (why == Why.NONE) {
                addressees.add(addressee(own.getFirst()));
            }
        }
        return new Audience(
                serials(affected.stream()),
                serials(affected.stream().filter(one -> one.customerId() == null)),
                reasons.getOrDefault(Why.REFUSED, 0L),
                reasons.getOrDefault(Why.UNASKED, 0L),
                reasons.getOrDefault(Why.WROTE, 0L),
                reasons.getOrDefault(Why.REACHED, 0L),
                addressees,
                cut);
    }

    /** A finding of two phones is of one device. */
    private static long serials(Stream<Candidate> of) {
        return of.map(Candidate::serial).distinct().count();
    }

    private static Why why(List<Candidate> own) {
        Boolean agreed = own.getFirst().agreed();
        if (agreed == null) {
            return Why.UNASKED;
        }
        if (!agreed) {
            return Why.REFUSED;
        }
        if (own.getFirst().reached()) {
            return Why.REACHED;
        }
        return own.stream().anyMatch(Candidate::wrote) ? Why.WROTE : Why.NONE;
    }

    private static Addressee addressee(Candidate newest) {
        Locale locale = Locale.forLanguageTag(text(newest.locale()));
        return new Addressee(
                owner(newest),
                text(newest.name()),
                text(newest.email()),
                newest.serial(),
                SpokenLanguage.of(locale).code(),
                !Boolean.FALSE.equals(newest.counted()));
    }

    private static String owner(Candidate one) {
        return Objects.requireNonNull(one.customerId());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
