package dev.syncdesk.support.console;

import dev.syncdesk.support.platform.Assets;
import dev.syncdesk.support.platform.Frame;
import dev.syncdesk.support.platform.Moments;
import dev.syncdesk.support.platform.NudgeTrail;
import dev.syncdesk.support.platform.Phrases;
import dev.syncdesk.support.staff.StaffMember;
import dev.syncdesk.support.staff.StaffMembers;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/** Makes the frame of a staff page: who reads it, in which language and zone. */
@Singleton
public class Screens {

    private final StaffMembers staff;
    private final Assets assets;
    private final NudgeTrail trail;
    private final Clock clock;
    private final Phrases english = Phrases.read("console", Locale.UK);

    Screens(StaffMembers staff, Assets assets, NudgeTrail trail, Clock clock) {
        this.staff = staff;
        this.assets = assets;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Made before what the page shows is read, so that the page knows from when it is.
     *
     * @param title of the page, in the reader's words
     */
    Screen of(Visit visit, String section, String title) {
        Moments moments = new Moments(zone(visit), english.locale(), clock.instant());
        Frame frame =
                new Frame(
                        title,
                        visit.chosenTheme(),
                        visit.csrf().token(),
                        english,
                        moments,
                        assets,
                        trail.mark());
        return new Screen(frame, Reader.of(visit.caller()), section);
    }

    private ZoneId zone(Visit visit) {
        return staff.byId(visit.caller().id())
                .map(StaffMember::timeZone)
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
    }
}
