package dev.syncdesk.support.platform;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses this server calls where a person has entered them: those of the internet over
 * TLS. Its own machine and network answer to it as to nobody else, so that an address there would
 * let whoever enters it read what they may not. A setting allows them, for a bug tracker in one's
 * own network.
 */
@Singleton
public final class OutsideAddress {

    private static final int LONGEST = 500;

    private final boolean insideAllowed;

    OutsideAddress(@Property(name = "syncdesk.outside.private") boolean insideAllowed) {
        this.insideAllowed = insideAllowed;
    }

    /**
     * @throws Refusal.Invalid if this server would never call it
     */
    public URI checked(String field, @Nullable String text) {
        URI uri = read(field, PlainInput.required(field, text, LONGEST));
        boolean plain = "http".equals(uri.getScheme());
        if (!"https".equals(uri.getScheme()) && !(plain && insideAllowed)) {
            throw new Refusal.Invalid(field, "does not begin with https://");
        }
        if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getFragment() != null) {
            throw new Refusal.Invalid(
                    field, "is no plain address: a host and a path, no user and no #");
        }
        return uri;
    }

    private static URI read(String field, String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException noAddress) {
            throw new Refusal.Invalid(field, "is no address");
        }
    }

    /**
     * The machines that a name stands for, at the moment that they are called: a name that stood
     * for another one when it was entered gets nobody further.
     *
     * @throws UnknownHostException if there is none, or one of them is inside
     */
    InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = InetAddress.getAllByName(host);
        for (InetAddress one : all) {
            if (!insideAllowed && isInside(one)) {
                throw new UnknownHostException(host + " is inside this server's own network");
            }
        }
        return all;
    }

    /**
     * Whether an address is not of the public internet (IANA's registries for special purposes).
     */
    static boolean isInside(InetAddress address) {
        boolean special =
                address.isAnyLocalAddress()
                        || address.isLoopbackAddress()
                        || address.isLinkLocalAddress()
                        || address.isSiteLocalAddress()
                        || address.isMulticastAddress();
        return special
                || (address instanceof Inet6Address
                        ? isInsideOfSix(address.getAddress())
                        : isInsideOfFour(address.getAddress()));
    }

    private static boolean isInsideOfFour(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return first == 0
                || first >= 240
                || (first == 100 && (second & 0xc0) == 64)
                || (first == 192 && second == 0 && bytes[2] == 0)
                || (first == 198 && (second & 0xfe) == 18);
    }

    /** But 2000::/3 nothing is public; of it, what carries an address of version 4 is left out. */
    private static boolean isInsideOfSix(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        boolean isGlobal = (first & 0xe000) == 0x2000;
        boolean isTeredo = first == 0x2001 && bytes[2] == 0 && bytes[3] == 0;
        boolean isSixToFour = first == 0x2002;
        return !isGlobal || isTeredo || isSixToFour;
    }
}
