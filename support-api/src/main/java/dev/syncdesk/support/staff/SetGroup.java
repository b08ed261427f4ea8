package dev.syncdesk.support.staff;

import dev.syncdesk.support.account.EmailAddress;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes a group, or says who is in it. */
@Singleton
public class SetGroup {

    private static final int MAX_NAME_CHARACTERS = 100;

    private final StaffGroups groups;
    private final StaffMembers staff;

    SetGroup(StaffGroups groups, StaffMembers staff) {
        this.groups = groups;
        this.staff = staff;
    }

    /**
     * @param emails of its members; whoever is not named leaves it
     * @throws Refusal.Invalid when somebody named is not staff
     */
    @Transactional
    public StaffGroup set(String name, List<String> emails) {
        if (name.isBlank() || name.length() > MAX_NAME_CHARACTERS) {
            throw new Refusal.Invalid("name", "has 1 to " + MAX_NAME_CHARACTERS + " characters");
        }
        List<StaffMember> members = emails.stream().distinct().map(this::member).toList();
        groups.add(Ids.next(), name);
        StaffGroup group = groups.byName(name).orElseThrow();
        groups.removeMembers(group.id());
        members.stream()
                .map(StaffMember::id)
                .distinct()
                .forEach(id -> groups.addMember(group.id(), id));
        return group;
    }

    private StaffMember member(String email) {
        return staff.byEmail(EmailAddress.of(email))
                .orElseThrow(() -> new Refusal.Invalid("members", email + " is not staff"));
    }
}
