package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.BuiltInGuides;
import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.support.platform.StartStep;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Puts the guides that come with the library on the shelf; a changed one as a new version. */
@Singleton
class ShelveBuiltInGuides implements StartStep {

    private final Guides guides;
    private final Clock clock;

    ShelveBuiltInGuides(Guides guides, Clock clock) {
        this.guides = guides;
        this.clock = clock;
    }

    @Override
    public int getOrder() {
        return DATABASE + 5;
    }

    @Override
    public String name() {
        return "guides";
    }

    @Override
    @Transactional
    public void start() {
        List<Guide> all = BuiltInGuides.all();
        for (int position = 0; position < all.size(); position++) {
            String code = all.get(position).code();
            guides.add(code, position);
            shelve(code, position, BuiltInGuides.source(code));
        }
    }

    /** Holds the guide's row, so that two replicas that start at once make one version. */
    private void shelve(String code, int position, String yaml) {
        int newest = guides.lockCurrentVersion(code);
        boolean same = guides.version(code, newest).map(v -> v.yaml().equals(yaml)).orElse(false);
        if (!same) {
            guides.addVersion(code, newest + 1, yaml, clock.instant());
            guides.makeCurrent(code, newest + 1, position);
        }
    }
}
