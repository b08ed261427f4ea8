package dev.syncdesk.device.gatt;

import java.time.LocalDate;

/**
 * A day in UTC, as Date UTC has it.
 *
 * @param days since 1 January 1970, in 24 bits; 0 is not known
 */
public record DateUtc(int days) {

    static DateUtc read(ByteCursor in) {
        return new DateUtc(in.uint24());
    }

    /** As ISO 8601 has it, or that it is not known. */
    public String text() {
        return days == 0
                ? Quantity.Special.NOT_KNOWN.text()
                : LocalDate.ofEpochDay(days).toString();
    }
}
