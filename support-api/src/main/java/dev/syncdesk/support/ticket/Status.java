package dev.syncdesk.support.ticket;

import dev.syncdesk.device.report.WireWord;

/** Where a ticket stands. */
public enum Status implements WireWord {
    NEW,
    OPEN,
    PENDING,
    WAITING_ON_DEVICE,
    ON_HOLD,
    SOLVED,
    CLOSED;

    /** Whether somebody still has to do something for it. */
    public boolean isActive() {
        return switch (this) {
            case NEW, OPEN, PENDING, WAITING_ON_DEVICE, ON_HOLD -> true;
            case SOLVED, CLOSED -> false;
        };
    }

    /** The lifecycle: a ticket is new once, solved goes back or on, closed is for good. */
    public boolean mayBecome(Status next) {
        return switch (this) {
            case NEW, OPEN, PENDING, WAITING_ON_DEVICE, ON_HOLD -> next != NEW && next != CLOSED;
            case SOLVED -> next == OPEN || next == CLOSED;
            case CLOSED -> false;
        };
    }

    /** Whether staff set it by hand, rather than by solving, reopening or waiting four days. */
    public boolean isSetByHand() {
        return switch (this) {
            case OPEN, PENDING, WAITING_ON_DEVICE, ON_HOLD -> true;
            case NEW, SOLVED, CLOSED -> false;
        };
    }

    /** After the customer wrote. */
    public Status answeredByCustomer() {
        return switch (this) {
            case NEW -> NEW;
            case OPEN, PENDING, WAITING_ON_DEVICE, ON_HOLD, SOLVED -> OPEN;
            case CLOSED -> CLOSED;
        };
    }

    /** After staff wrote to the customer. */
    public Status answeredByStaff() {
        return switch (this) {
            case NEW -> OPEN;
            case OPEN, PENDING, WAITING_ON_DEVICE, ON_HOLD, SOLVED, CLOSED -> this;
        };
    }
}
