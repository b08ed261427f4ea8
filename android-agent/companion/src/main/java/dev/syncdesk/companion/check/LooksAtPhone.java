package dev.syncdesk.companion.check;

import dev.syncdesk.device.report.Phone;

/** Looks at the phone's own settings, as far as they decide whether a device can sync. */
public interface LooksAtPhone {

    Phone look();
}
