package dev.syncdesk.support.outreach;

import dev.syncdesk.support.platform.WireColumn;
import jakarta.inject.Singleton;

/** {@code outreach_person.arm}. */
@Singleton
final class ArmColumn extends WireColumn<Arm> {

    ArmColumn() {
        super(Arm.values());
    }
}
