package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.BuiltInGuides;
import dev.syncdesk.support.platform.StartStep;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/**
 * Puts the guides that come with the library on the shelf; a changed one as a new version. Where
 * staff have written a version of their own, theirs stays current and the new one stands beside it.
 */
@Singleton
class ShelveBuiltInGuides implements StartStep {

    private final Guides guides;
    private final GuideJournal journal;
    private final Clock clock;

    ShelveBuiltInGuides(Guides guides, GuideJournal journal, Clock clock) {
        this.guides = guides;
        this.journal = journal;
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
        List<String> codes = BuiltInGuides.codes();
        for (int position = 0; position < codes.size(); position++) {
            String code = codes.get(position);
            guides.add(code, position);
            shelve(code, BuiltInGuides.source(code));
            guides.place(code, position);
        }
    }

    /** Holds the guide's row, so that two replicas that start at once make one version. */
    private void shelve(String code, String yaml) {
        int current = guides.lockCurrentVersion(code).orElse(0);
        GuideVersion last = guides.newestBuiltIn(code).orElse(null);
        if (last != null && last.yaml().equals(yaml)) {
            return;
        }
        boolean ofStaff = guides.version(code, current).filter(v -> !v.builtIn()).isPresent();
        int version = guides.newestVersion(code) + 1;
        guides.addVersion(code, version, yaml, "", true, null, null, clock.instant());
        if (!ofStaff) {
            guides.makeCurrent(code, version);
        }
        journal.note(code, GuideEventKind.BUILT_IN, GuideJournal.SYSTEM, "version " + version);
    }
}
