package dev.syncdesk.device.mqtt;

import dev.syncdesk.device.report.WireId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds and takes apart the topics of the device protocol. */
public final class Topics {

    static final String FLEET = "fleet/v1/";
    static final String DESK = "desk/v1/";

    /** Everything that the replicas tell each other. */
    public static final String ALL_DESK = DESK + "#";

    public static String presence(String relay) {
        return new RelayTopic(relay, null, RelayTopic.Kind.PRESENCE).toString();
    }

    public static String receipt(String relay) {
        return new RelayTopic(relay, null, RelayTopic.Kind.RECEIPT).toString();
    }

    public static String report(String relay, String serial) {
        return new RelayTopic(relay, serial, RelayTopic.Kind.REPORT).toString();
    }

    public static String step(String relay, String serial) {
        return new RelayTopic(relay, serial, RelayTopic.Kind.STEP).toString();
    }

    public static String stepResult(String relay, String serial) {
        return new RelayTopic(relay, serial, RelayTopic.Kind.STEP_RESULT).toString();
    }

    public static String command(String relay, String serial) {
        return new RelayTopic(relay, serial, RelayTopic.Kind.COMMAND).toString();
    }

    public static String commandResult(String relay, String serial) {
        return new RelayTopic(relay, serial, RelayTopic.Kind.COMMAND_RESULT).toString();
    }

    public static String desk(DeskTopic.Kind kind, String key) {
        return new DeskTopic(kind, key).toString();
    }

    /** What one relay subscribes to. */
    public static List<String> forRelay(String relay) {
        return list(
                FLEET + relay + "/+/step",
                FLEET + relay + "/+/command",
                FLEET + relay + "/receipt");
    }

    /** What the server takes from relays, spread over the members of a group. */
    public static List<String> shared(String group) {
        String prefix = "$share/" + group + "/" + FLEET;
        return list(
                prefix + "+/presence",
                prefix + "+/+/report",
                prefix + "+/+/step-result",
                prefix + "+/+/command-result");
    }

    private static List<String> list(String... filters) {
        return Collections.unmodifiableList(new ArrayList<>(Arrays.asList(filters)));
    }

    /** Null if it is no topic of a relay, or names no valid id. */
    public static @Nullable RelayTopic parseRelay(String topic) {
        if (!topic.startsWith(FLEET)) {
            return null;
        }
        int relayEnd = topic.indexOf('/', FLEET.length());
        int kindStart = topic.lastIndexOf('/') + 1;
        RelayTopic.Kind kind = RelayTopic.Kind.WORDS.read(topic.substring(kindStart));
        if (relayEnd < 0 || kind == null) {
            return null;
        }
        String relay = topic.substring(FLEET.length(), relayEnd);
        String serial =
                relayEnd + 1 >= kindStart ? null : topic.substring(relayEnd + 1, kindStart - 1);
        boolean complete = kind.concernsDevice() == (serial != null);
        return complete && WireId.isValid(relay) && (serial == null || WireId.isValid(serial))
                ? new RelayTopic(relay, serial, kind)
                : null;
    }

    /** Null if it is no topic of the desk. */
    public static @Nullable DeskTopic parseDesk(String topic) {
        int end = topic.lastIndexOf('/');
        if (!topic.startsWith(DESK) || end < DESK.length()) {
            return null;
        }
        DeskTopic.Kind kind = DeskTopic.Kind.WORDS.read(topic.substring(DESK.length(), end));
        String key = topic.substring(end + 1);
        return kind == null || !WireId.isValid(key) ? null : new DeskTopic(kind, key);
    }

    private Topics() {}
}
