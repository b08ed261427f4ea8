package dev.syncdesk.support.portal;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.syncdesk.support.account.Csrf;
import dev.syncdesk.support.customer.Consents;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.Purpose;
import dev.syncdesk.support.platform.Assets;
import dev.syncdesk.support.platform.Frame;
import dev.syncdesk.support.platform.Moments;
import dev.syncdesk.support.platform.NudgeTrail;
import dev.syncdesk.support.platform.Phrases;
import dev.syncdesk.support.platform.SpokenLanguage;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/** Makes the shell of a page in its reader's language and zone. */
@Singleton
final class Shells {

    private static final Map<SpokenLanguage, Phrases> WORDS =
            Arrays.stream(SpokenLanguage.values())
                    .collect(
                            toUnmodifiableMap(
                                    language -> language,
                                    language -> Phrases.read("my", language.locale())));

    private final Assets assets;
    private final NudgeTrail trail;
    private final Consents consents;
    private final Clock clock;

    Shells(Assets assets, NudgeTrail trail, Consents consents, Clock clock) {
        this.assets = assets;
        this.trail = trail;
        this.consents = consents;
        this.clock = clock;
    }

    /** Made before what the page shows is read, so that the page knows from when it is. */
    Shell of(Customer customer, Csrf csrf, String section, String path, String title) {
        Phrases words = words(customer);
        Moments moments = new Moments(customer.zone(), words.locale(), clock.instant());
        String heading = words.has(title) ? words.of(title) : title;
        Frame frame =
                new Frame(heading, "auto", csrf.token(), words, moments, assets, trail.mark());
        boolean shares = consents.allows(customer.id(), Purpose.SUPPORT);
        return new Shell(frame, customer, section, path, shares);
    }

    private static Phrases words(Customer customer) {
        return Objects.requireNonNull(WORDS.get(SpokenLanguage.of(customer.language())));
    }
}
