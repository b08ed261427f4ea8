package dev.syncdesk.support.staff;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A group with its members. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record GroupView(String id, String name, List<StaffView> members) {

    static GroupView of(StaffGroup group, List<StaffMember> members) {
        return new GroupView(
                group.id(), group.name(), members.stream().map(StaffView::of).toList());
    }
}
