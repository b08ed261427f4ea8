package dev.syncdesk.support.ticket;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.syncdesk.support.device.DeviceView;
import dev.syncdesk.support.guide.RunView;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as the HTTP contract has it.
 *
 * @param device live; null where there is none, or it is not the reader's to see
 * @param snapshot of the device when the ticket was opened
 * @param closureSnapshot of the device when it was solved
 * @param messages oldest first, the newest {@value TicketViews#MAX_MESSAGES}
 * @param runs newest first
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TicketView(
        long number,
        String subject,
        String status,
        String priority,
        String channel,
        RequesterView requester,
        @Nullable NamedView assignee,
        @Nullable NamedView group,
        List<String> tags,
        long version,
        @Nullable Long follows,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant waitingSince,
        @Nullable Instant solvedAt,
        @Nullable Instant closedAt,
        @Nullable String closureReason,
        @Nullable DeviceView device,
        @Nullable SnapshotView snapshot,
        @Nullable SnapshotView closureSnapshot,
        List<MessageView> messages,
        List<RunView> runs) {

    @Serdeable
    public record RequesterView(String email, String name) {}

    @Serdeable
    public record NamedView(String id, String name) {

        static @Nullable NamedView of(@Nullable String id, @Nullable String name) {
            return id == null || name == null ? null : new NamedView(id, name);
        }
    }

    @Serdeable
    public record SnapshotView(Instant takenAt, JsonNode device) {}
}
