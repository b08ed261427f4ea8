package dev.syncdesk.support.pattern;

import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.trend.TrendState;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the groups that a review found beside what was decided before. */
@Singleton
class KeepGroups {

    /** How long one that nobody decided about is kept once it stands out no longer. */
    private static final Duration KEPT = Duration.ofDays(90);

    private static final int MOST_GROUPS = 2_000;
    private static final int MOST_CASES = 200_000;

    private final CaseGroups groups;
    private final CaseReviews reviews;
    private final SharedTraits traits;

    KeepGroups(CaseGroups groups, CaseReviews reviews, SharedTraits traits) {
        this.groups = groups;
        this.reviews = reviews;
        this.traits = traits;
    }

    /** A group with what its devices have in common. */
    record Judged(FoundGroup found, List<SharedTrait> traits) {}

    @Transactional
    void keep(List<Judged> found, CaseReview review) {
        Instant now = review.reviewedAt();
        Map<String, CaseGroup> known =
                groups.lockAll(MOST_GROUPS).stream()
                        .collect(Collectors.toMap(CaseGroup::id, group -> group));
        Map<String, Set<Long>> members = new HashMap<>();
        groups.members(MOST_CASES)
                .forEach(
                        member ->
                                members.computeIfAbsent(member.groupId(), id -> new HashSet<>())
                                        .add(member.ticketNumber()));
        for (Judged one : found) {
            keep(one, known.remove(idOf(one.found(), known, members)), now);
        }
        groups.unlistBefore(now);
        groups.dropCasesBefore(now.minus(KEPT));
        groups.dropBefore(now.minus(KEPT));
        reviews.drop();
        reviews.add(now, review.lookedAt(), review.unexplained(), review.tookMillis());
    }

    /**
     * It is the group that it shares the most cases with, if these are at least half of the smaller
     * of the two: a group grows and loses its oldest cases, and keeps what was decided.
     */
    private static @Nullable String idOf(
            FoundGroup found, Map<String, CaseGroup> known, Map<String, Set<Long>> members) {
        String best = null;
        long most = 0;
        for (String id : known.keySet()) {
            Set<Long> before = members.getOrDefault(id, Set.of());
            long shared = found.numbers().stream().filter(before::contains).count();
            boolean enough = 2 * shared >= Math.min(before.size(), found.numbers().size());
            if (enough && shared > most) {
                most = shared;
                best = id;
            }
        }
        return best;
    }

    private void keep(Judged judged, @Nullable CaseGroup known, Instant now) {
        FoundGroup found = judged.found();
        String id = known == null ? Ids.next() : known.id();
        if (known == null) {
            groups.save(fresh(id, found, now));
        } else {
            groups.update(known.seen(found, now));
            groups.forgetCases(id);
        }
        found.numbers().forEach(number -> groups.add(id, number));
        traits.replace(id, judged.traits());
    }

    private static CaseGroup fresh(String id, FoundGroup found, Instant now) {
        return new CaseGroup(
                id,
                found.language(),
                found.words(),
                found.numbers().size(),
                found.customers(),
                found.firstAt(),
                found.lastAt(),
                true,
                now,
                now,
                null,
                TrendState.NEW,
                null,
                null,
                null,
                null);
    }
}
