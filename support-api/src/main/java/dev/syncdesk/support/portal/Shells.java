package dev.syncdesk.support.portal;

import dev.syncdesk.support.account.Csrf;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.platform.Assets;
import dev.syncdesk.support.platform.Frame;
import dev.syncdesk.support.platform.Moments;
import dev.syncdesk.support.platform.NudgeTrail;
import dev.syncdesk.support.platform.Phrases;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;

/** Makes the shell of a page in its reader's language and zone. */
@Singleton
final class Shells {

    private static final Phrases ENGLISH = Phrases.read("my", Locale.ENGLISH);
    private static final Phrases GERMAN = Phrases.read("my", Locale.GERMAN);

    private final Assets assets;
    private final NudgeTrail trail;
    private final Clock clock;

    Shells(Assets assets, NudgeTrail trail, Clock clock) {
        this.assets = assets;
        this.trail = trail;
        this.clock = clock;
    }

    /** Made before what the page shows is read, so that the page knows from when it is. */
    Shell of(Customer customer, Csrf csrf, String section, String path, String title) {
        Phrases words = words(customer);
        Moments moments = new Moments(customer.zone(), words.locale(), clock.instant());
        String heading = words.has(title) ? words.of(title) : title;
        Frame frame =
                new Frame(heading, "auto", csrf.token(), words, moments, assets, trail.mark());
        return new Shell(frame, customer, section, path);
    }

    private static Phrases words(Customer customer) {
        return customer.language().getLanguage().equals("de") ? GERMAN : ENGLISH;
    }
}
