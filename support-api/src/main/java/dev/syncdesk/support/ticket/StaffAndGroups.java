package dev.syncdesk.support.ticket;

import dev.syncdesk.support.staff.StaffGroup;
import dev.syncdesk.support.staff.StaffGroups;
import dev.syncdesk.support.staff.StaffMember;
import dev.syncdesk.support.staff.StaffMembers;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/** Finds who can have a ticket, by id or by what people call them. */
@Singleton
final class StaffAndGroups {

    private final StaffMembers staff;
    private final StaffGroups groups;

    StaffAndGroups(StaffMembers staff, StaffGroups groups) {
        this.staff = staff;
        this.groups = groups;
    }

    /**
     * @param who an id or an e-mail address
     */
    Optional<StaffMember> member(String who) {
        return staff.byId(who).or(() -> staff.byEmail(who.strip().toLowerCase(Locale.ROOT)));
    }

    /**
     * @param which an id or a name
     */
    Optional<StaffGroup> group(String which) {
        return groups.byId(which).or(() -> groups.byName(which));
    }
}
