package dev.syncdesk.support.intake;

import java.time.Instant;

/**
 * One message on its way through the intake.
 *
 * @param serial empty where it concerns the relay itself
 * @param payload as it came
 * @param vouched whether somebody else has seen to it that the relay may speak for the serial
 * @param acknowledgement run once what it says is committed, and not before
 */
@SuppressWarnings("ArrayRecordComponent")
record Letter(
        String topic,
        String relay,
        String serial,
        Content content,
        byte[] payload,
        Instant receivedAt,
        boolean vouched,
        Runnable acknowledgement) {}
