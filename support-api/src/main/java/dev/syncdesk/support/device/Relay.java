package dev.syncdesk.support.device;

import dev.syncdesk.device.mqtt.RelayKind;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One set of MQTT credentials, which may speak for some serials, and what it last said of itself.
 *
 * @param id its MQTT user name and client id
 * @param customerId whose companion it is, or null
 * @param deletedAt from then on everything of it is refused
 * @param presenceConnection the connection that {@code presence} speaks of
 * @param presenceAt when the server received it
 * @param receipts whether it keeps messages until a receipt names them
 * @param languages of the person who reads the steps, the preferred one first
 * @param accepts schemas that it can show, such as {@code step/1}
 * @param commands that it can do
 */
@MappedEntity("relay")
public record Relay(
        @Id String id,
        @MappedProperty(converter = RelayKindColumn.class) RelayKind kind,
        String secretHash,
        @Nullable String customerId,
        Instant createdAt,
        @Nullable Instant deletedAt,
        @MappedProperty(converter = PresenceStateColumn.class) PresenceState presence,
        @Nullable String presenceConnection,
        @Nullable Instant presenceAt,
        boolean receipts,
        @MappedProperty(converter = WordsColumn.class) List<String> languages,
        @MappedProperty(converter = WordsColumn.class) List<String> accepts,
        @MappedProperty(converter = WordsColumn.class) List<String> commands) {

    static Relay made(
            String id,
            RelayKind kind,
            String secretHash,
            @Nullable String customerId,
            Instant now) {
        return new Relay(
                id,
                kind,
                secretHash,
                customerId,
                now,
                null,
                PresenceState.UNKNOWN,
                null,
                null,
                false,
                List.of(),
                List.of(),
                List.of());
    }

    public boolean isOnline() {
        return presence == PresenceState.ONLINE;
    }

    /** Whether this very connection is known to be online already. */
    boolean isOnlineBy(String connection) {
        return isOnline() && connection.equals(presenceConnection);
    }

    /** The end of an older connection is no news, and neither is a second end. */
    boolean isEndedBy(String connection) {
        return switch (presence) {
            case ONLINE -> connection.equals(presenceConnection);
            case OFFLINE -> false;
            case UNKNOWN -> true;
        };
    }

    public boolean canShowSteps() {
        return accepts.contains("step/1");
    }

    public boolean canDo(String command) {
        return commands.contains(command);
    }
}
