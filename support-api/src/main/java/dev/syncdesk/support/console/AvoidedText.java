package dev.syncdesk.support.console;

import dev.syncdesk.support.outreach.Avoided;
import dev.syncdesk.support.outreach.Outreach;
import dev.syncdesk.support.statistics.Interval;
import dev.syncdesk.support.statistics.Share;
import dev.syncdesk.support.statistics.ShareDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says what an outreach has avoided, always with n, interval and method, or that it is too early.
 */
final class AvoidedText {

    private AvoidedText() {}

    static OutreachPage.Effect of(Avoided avoided, Screen screen) {
        List<String> facts = new ArrayList<>();
        facts.add(fact("contact", avoided.contact(), screen));
        facts.add(fact("control", avoided.control(), screen));
        ShareDifference less = avoided.less();
        Interval contacts = avoided.contactsInterval();
        Double most = avoided.contacts();
        if (less == null || contacts == null || most == null) {
            return new OutreachPage.Effect(false, tooEarly(screen), facts);
        }
        facts.add(
                screen.say(
                        "outreach.fact.less",
                        points(less.estimate()),
                        points(less.interval().low()),
                        points(less.interval().high())));
        facts.add(screen.say("outreach.fact.method", Figures.chance(less.pValue())));
        String say =
                screen.say(
                        less.interval().contains(0) ? "outreach.may" : "outreach.avoided",
                        Figures.whole(most),
                        Figures.whole(contacts.low()),
                        Figures.whole(contacts.high()));
        return new OutreachPage.Effect(true, say, facts);
    }

    private static String tooEarly(Screen screen) {
        return screen.say(
                "outreach.few",
                Avoided.LEAST_PEOPLE,
                Avoided.LEAST_WRITERS,
                Outreach.MEASURED_FOR.toDays());
    }

    private static String fact(String arm, Share share, Screen screen) {
        return screen.say(
                "outreach.fact." + arm,
                Figures.whole(share.events()),
                Figures.whole(share.people()));
    }

    /** Percentage points. */
    private static String points(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
