package dev.syncdesk.support.console;

import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.staff.StaffMember;
import dev.syncdesk.support.staff.StaffMembers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Keeps the zone that a member of staff reads times in. */
@Singleton
public class SetTimeZone {

    private static final int MAX_NAME = 60;

    private final StaffMembers staff;

    SetTimeZone(StaffMembers staff) {
        this.staff = staff;
    }

    /** UTC for who is staff by role only. */
    @Transactional(readOnly = true)
    public String of(String staffId) {
        return staff.byId(staffId).map(StaffMember::timeZone).orElse("UTC");
    }

    /**
     * @throws Refusal.Invalid if there is no such zone
     * @throws Refusal.NotFound if the caller is a program, or not among the staff
     */
    @Transactional
    public void set(String staffId, @Nullable String asked) {
        String zone = PlainInput.required("zone", asked, MAX_NAME);
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new Refusal.Invalid(
                    "zone", zone + " is no time zone; use one such as Europe/Berlin");
        }
        StaffMember member =
                staff.byId(staffId)
                        .orElseThrow(() -> new Refusal.NotFound("You are not among the staff."));
        staff.change(member.id(), member.languages(), zone);
    }
}
