package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.Refusal;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address as it is stored and compared: in lower case, without spaces around it. */
public final class EmailAddress {

    /** RFC 5321, 4.5.3.1.3, less the angle brackets. */
    private static final int MAX_CHARACTERS = 254;

    private static final Pattern FORM =
            Pattern.compile("[^@\\s\\p{Cntrl}<>\"',;:\\\\()]{1,64}@[\\p{Alnum}.-]+");

    private EmailAddress() {}

    /**
     * @throws Refusal.Invalid when it is not one
     */
    public static String of(String text) {
        String address = text.strip().toLowerCase(Locale.ROOT);
        if (address.length() > MAX_CHARACTERS || !FORM.matcher(address).matches()) {
            throw new Refusal.Invalid("email", "is not an e-mail address");
        }
        return address;
    }
}
