package dev.syncdesk.support.device;

import java.util.List;

/** Which guides treat a finding. The feature {@code guide} knows; it is above this one. */
public interface TreatingGuides {

    /**
     * @param kind the device's
     * @return codes of guides, the one to propose first at the head
     */
    List<String> of(String finding, DeviceKind kind);
}
