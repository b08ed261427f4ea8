package dev.syncdesk.device.gatt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * User Control Point, 2A9F, of the User Data Service: what a client asks for, and the answer to it.
 * An op code that is not known here keeps its parameter as bytes.
 */
public sealed interface UserControlPoint extends GattValue {

    int REGISTER_NEW_USER = 0x01;
    int CONSENT = 0x02;
    int DELETE_USER_DATA = 0x03;
    int LIST_ALL_USERS = 0x04;
    int DELETE_USERS = 0x05;
    int RESPONSE = 0x20;

    int SUCCESS = 0x01;
    int USER_NOT_AUTHORIZED = 0x05;

    /** A consent code is a PIN of at most four digits. */
    int MAX_CONSENT_CODE = 9_999;

    /**
     * @param userIndex 255 for the scale's guest
     */
    record Request(
            int opCode,
            @Nullable Integer userIndex,
            @Nullable Integer consentCode,
            @Nullable List<Integer> parameter)
            implements UserControlPoint {

        @Override
        public void write(ValueFields out) throws IOException {
            out.number("opCode", opCode);
            out.number("userIndex", userIndex);
            out.number("consentCode", consentCode);
            if (parameter != null) {
                out.numbers("parameter", parameter);
            }
        }
    }

    /**
     * @param value 1 success, 2 op code not supported, 3 invalid parameter, 4 operation failed, 5
     *     user not authorized; others are reserved
     * @param parameter what follows on success: the index of a new user, or the list of users
     */
    record Response(int requestOpCode, int value, List<Integer> parameter)
            implements UserControlPoint {

        public @Nullable Integer userIndex() {
            boolean isOfOneUser =
                    requestOpCode == REGISTER_NEW_USER || requestOpCode == DELETE_USERS;
            return value == SUCCESS && isOfOneUser && parameter.size() == 1
                    ? parameter.get(0)
                    : null;
        }

        @Override
        public void write(ValueFields out) throws IOException {
            out.number("responseOpCode", RESPONSE);
            out.number("requestOpCode", requestOpCode);
            out.number("value", value);
            Integer userIndex = userIndex();
            out.number("userIndex", userIndex);
            if (userIndex == null && !parameter.isEmpty()) {
                out.numbers("parameter", parameter);
            }
        }
    }

    static Decoded<UserControlPoint> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        int opCode = in.uint8();
        return in.end(
                switch (opCode) {
                    case RESPONSE -> new Response(in.uint8(), in.uint8(), octets(in));
                    case REGISTER_NEW_USER -> new Request(opCode, null, consentCode(in), null);
                    case CONSENT -> new Request(opCode, in.uint8(), consentCode(in), null);
                    case DELETE_USERS -> new Request(opCode, in.uint8(), null, null);
                    case DELETE_USER_DATA, LIST_ALL_USERS -> new Request(opCode, null, null, null);
                    default -> new Request(opCode, null, null, octets(in));
                });
    }

    /** Asks the device to make a user with this consent code, 0 to 9,999. */
    static byte[] registerNewUser(int consentCode) {
        return new byte[] {REGISTER_NEW_USER, (byte) consentCode, (byte) (consentCode >> 8)};
    }

    /** Proves to the device that the user with this index, 0 to 255, consents. */
    static byte[] consent(int userIndex, int consentCode) {
        return new byte[] {
            CONSENT, (byte) userIndex, (byte) consentCode, (byte) (consentCode >> 8)
        };
    }

    private static int consentCode(ByteCursor in) {
        int at = in.position();
        return in.inRange(at, in.uint16(), 0, MAX_CONSENT_CODE);
    }

    private static List<Integer> octets(ByteCursor in) {
        List<Integer> octets = new ArrayList<>();
        while (in.remaining() > 0) {
            octets.add(in.uint8());
        }
        return Collections.unmodifiableList(octets);
    }
}
