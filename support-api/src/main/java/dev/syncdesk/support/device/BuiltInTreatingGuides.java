package dev.syncdesk.support.device;

import dev.syncdesk.device.guide.BuiltInGuides;
import dev.syncdesk.device.guide.Guide;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.util.List;

/** The guides that come with the library, where nothing else knows better. */
@Singleton
@Secondary
final class BuiltInTreatingGuides implements TreatingGuides {

    @Override
    public List<String> of(String finding, DeviceKind kind) {
        return BuiltInGuides.byTreats(finding).stream()
                .filter(guide -> guide.isFor(kind.wire()))
                .map(Guide::code)
                .toList();
    }
}
