package dev.syncdesk.support.outreach;

import dev.syncdesk.support.statistics.Share;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Says how far an outreach is and what it has avoided. */
@Singleton
public class MeasureOutreach {

    private final OutreachPeople people;
    private final Clock clock;

    MeasureOutreach(OutreachPeople people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Progress progress(String outreachId) {
        return Progress.of(people.counts(outreachId));
    }

    /** By reason. */
    @Transactional(readOnly = true)
    public List<SkipCount> skipped(String outreachId) {
        return people.skipped(outreachId);
    }

    @Transactional(readOnly = true)
    public Avoided avoided(String outreachId) {
        List<ArmCount> counts = people.measured(outreachId, clock.instant());
        return Avoided.of(share(counts, Arm.CONTACT), share(counts, Arm.CONTROL));
    }

    private static Share share(List<ArmCount> counts, Arm arm) {
        return counts.stream()
                .filter(one -> one.arm().equals(arm.wire()))
                .map(one -> new Share(one.writers(), one.people()))
                .findFirst()
                .orElse(new Share(0, 0));
    }
}
