package dev.syncdesk.support.outreach;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Gathers an outreach with how far it is and what it has avoided. */
@Singleton
class OutreachViews {

    private static final int MOST_EVENTS = 100;

    private final Outreaches outreaches;
    private final MeasureOutreach measure;

    OutreachViews(Outreaches outreaches, MeasureOutreach measure) {
        this.outreaches = outreaches;
        this.measure = measure;
    }

    @Transactional(readOnly = true)
    OutreachView of(String id) {
        return of(outreaches.byId(id).orElseThrow(() -> SteerOutreach.absent(id)));
    }

    @Transactional(readOnly = true)
    OutreachView of(Outreach outreach) {
        String id = outreach.id();
        return new OutreachView(
                id,
                outreach.issueId(),
                outreach.guide(),
                outreach.controlPercent(),
                outreach.hourly(),
                outreach.state().wire(),
                outreach.startedBy(),
                outreach.startedAt(),
                measure.progress(id),
                measure.skipped(id),
                OutreachView.AvoidedView.of(measure.avoided(id)),
                outreaches.events(id, MOST_EVENTS));
    }
}
