package dev.syncdesk.support.ticket;

import dev.syncdesk.device.report.WireWord;

/** A part of the queue. */
public enum View implements WireWord {
    MINE,
    NEW,
    UNASSIGNED,
    OPEN,
    WAITING_ON_DEVICE,
    SOLVED,
    ALL;

    boolean has(QueueRow row, String staffId) {
        return switch (this) {
            case MINE -> row.active() && staffId.equals(row.assigneeId());
            case NEW -> row.status().equals(Status.NEW.wire());
            case UNASSIGNED -> row.active() && row.assigneeId() == null;
            case OPEN -> row.active();
            case WAITING_ON_DEVICE -> row.status().equals(Status.WAITING_ON_DEVICE.wire());
            case SOLVED -> row.status().equals(Status.SOLVED.wire());
            case ALL -> true;
        };
    }
}
