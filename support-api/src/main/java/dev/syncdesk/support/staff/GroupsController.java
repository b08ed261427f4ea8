package dev.syncdesk.support.staff;

import dev.syncdesk.support.platform.Page;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** Groups of staff: list them, say who is in one. */
@Controller("/api/groups")
public class GroupsController {

    private final StaffGroups groups;
    private final StaffMembers staff;
    private final SetGroup setGroup;

    GroupsController(StaffGroups groups, StaffMembers staff, SetGroup setGroup) {
        this.groups = groups;
        this.staff = staff;
        this.setGroup = setGroup;
    }

    @Get
    public Page<GroupView> list(
            @QueryValue @Nullable Integer limit, @QueryValue(defaultValue = "") String after) {
        int most = Page.limit(limit);
        return Page.of(groups.page(after, most + 1), most, StaffGroup::name).map(this::view);
    }

    /** Makes the group if it is new; whoever is not named leaves it. */
    @Put("/{name}")
    public GroupView set(String name, @Body @Valid GroupChange change) {
        return view(setGroup.set(name, change.members()));
    }

    private GroupView view(StaffGroup group) {
        return GroupView.of(group, staff.inGroup(group.id()));
    }
}
