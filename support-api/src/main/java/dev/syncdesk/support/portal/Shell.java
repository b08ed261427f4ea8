package dev.syncdesk.support.portal;

import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.platform.Frame;
import java.time.Duration;
import java.time.Instant;

/**
 * What every page of the portal has around its content.
 *
 * @param section {@code home} or {@code requests}: where the reader is
 * @param path of this page, to come back to when the language was changed
 * @param shares whether staff may see the state of the customer's devices
 */
public record Shell(Frame frame, Customer customer, String section, String path, boolean shares) {

    Shell titled(String title) {
        return new Shell(frame.titled(title), customer, section, path, shares);
    }

    public String say(String key, Object... values) {
        return frame.say(key, values);
    }

    /** A phrase that is another one for a customer who does not share the state of devices. */
    public String sayShared(String key) {
        return say(shares ? key : key + ".unshared");
    }

    public String firstName() {
        return customer.name().split(" ", 2)[0];
    }

    /** How long ago, as one says it: {@code 3 days ago}. */
    public String ago(Instant at) {
        Duration age = Duration.between(at, frame.moments().now()).abs();
        if (age.toSeconds() < 60) {
            return say("ago.now");
        }
        if (age.toMinutes() < 60) {
            return counted("ago.minute", age.toMinutes());
        }
        if (age.toHours() < 36) {
            return counted("ago.hour", Math.max(1, age.toHours()));
        }
        return counted("ago.day", Math.max(2, Math.round(age.toHours() / 24.0)));
    }

    public String counted(String key, long count) {
        return say(count == 1 ? key + ".one" : key + ".many", count);
    }
}
