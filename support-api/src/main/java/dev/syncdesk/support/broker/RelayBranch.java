package dev.syncdesk.support.broker;

import dev.syncdesk.device.mqtt.RelayTopic;
import dev.syncdesk.device.mqtt.Topics;

/** What a relay may write and read: its own branch, each kind of message one way only. */
final class RelayBranch {

    private RelayBranch() {}

    static boolean mayWrite(String relay, String topic) {
        RelayTopic parsed = Topics.parseRelay(topic);
        return parsed != null && parsed.relay().equals(relay) && fromRelay(parsed.kind());
    }

    static boolean mayRetain(String relay, String topic) {
        return topic.equals(Topics.presence(relay));
    }

    /** A filter may leave the serial open, and nothing else. */
    static boolean mayRead(String relay, String filter) {
        RelayTopic parsed = Topics.parseRelay(filter.replace("/+/", "/any/"));
        return parsed != null && parsed.relay().equals(relay) && !fromRelay(parsed.kind());
    }

    private static boolean fromRelay(RelayTopic.Kind kind) {
        return switch (kind) {
            case PRESENCE, REPORT, STEP_RESULT, COMMAND_RESULT -> true;
            case RECEIPT, STEP, COMMAND -> false;
        };
    }
}
