package dev.syncdesk.support.outreach;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A customer who was chosen.
 *
 * @param serial of their device that has the finding, the newest if there are several
 * @param position their place in the order that was drawn
 * @param reason why their turn was skipped; null where it was not
 * @param turnAt when their turn came, for either group; null before
 * @param measuredUntil until when their tickets count; null before their turn
 * @param sentAt from when on they have a notice; null for none
 * @param beganAt when they began the guide that the notice offers
 * @param ticketNumber of the ticket that they opened from it
 */
@MappedEntity("outreach_person")
public record OutreachPerson(
        @Id String id,
        String outreachId,
        String issueId,
        String customerId,
        String serial,
        int position,
        @MappedProperty(converter = ArmColumn.class, converterPersistedType = String.class) Arm arm,
        @MappedProperty(converter = TurnColumn.class, converterPersistedType = String.class)
                Turn state,
        @Nullable String reason,
        Instant chosenAt,
        @Nullable Instant turnAt,
        @Nullable Instant measuredUntil,
        @Nullable Instant sentAt,
        @Nullable Instant seenAt,
        @Nullable Instant dismissedAt,
        @Nullable Instant beganAt,
        @Nullable Long ticketNumber) {

    static OutreachPerson chosen(
            String id, Outreach outreach, Addressee who, int position, Arm arm, Instant now) {
        return new OutreachPerson(
                id,
                outreach.id(),
                outreach.issueId(),
                who.customerId(),
                who.serial(),
                position,
                arm,
                Turn.WAITING,
                null,
                now,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
