package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.Guide;

/** One version of a guide, read and checked. */
public record GuideEdition(Guide guide, int version) {

    public String code() {
        return guide.code();
    }
}
