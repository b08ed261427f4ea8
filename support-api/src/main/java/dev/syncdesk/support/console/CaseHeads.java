package dev.syncdesk.support.console;

import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.staff.StaffGroup;
import dev.syncdesk.support.staff.StaffGroups;
import dev.syncdesk.support.staff.StaffMember;
import dev.syncdesk.support.staff.StaffMembers;
import dev.syncdesk.support.ticket.Ticket;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the top of a case: whose it is, who has it, and who could. */
@Singleton
class CaseHeads {

    private static final int MAX_CHOICES = 200;

    private final StaffMembers staff;
    private final StaffGroups groups;

    CaseHeads(StaffMembers staff, StaffGroups groups) {
        this.staff = staff;
        this.groups = groups;
    }

    CaseHead of(Ticket ticket, Customer customer, Screen screen) {
        List<CaseHead.Choice> people = people();
        List<CaseHead.Choice> teams = teams();
        ZoneId zone = customer.zone();
        return new CaseHead(
                ticket.number(),
                ticket.subject(),
                ticket.status().wire(),
                ticket.priority().wire(),
                ticket.channel().wire(),
                customer.name(),
                customer.email(),
                customer.language().getDisplayLanguage(screen.frame().words().locale()),
                zone,
                place(zone),
                ticket.assigneeId(),
                named(people, ticket.assigneeId()),
                named(teams, ticket.groupId()),
                people,
                teams,
                ticket.createdAt(),
                ticket.waitingSince(),
                isLate(ticket, screen),
                ticket.follows());
    }

    private static boolean isLate(Ticket ticket, Screen screen) {
        return ticket.waitingSince() != null
                && ticket.waitingSince()
                        .plus(QueueLine.PROMISED)
                        .isBefore(screen.frame().moments().now());
    }

    private List<CaseHead.Choice> people() {
        return staff.page("", MAX_CHOICES).stream()
                .sorted(Comparator.comparing(StaffMember::name))
                .map(member -> new CaseHead.Choice(member.id(), member.name()))
                .toList();
    }

    private List<CaseHead.Choice> teams() {
        return groups.page("", MAX_CHOICES).stream().map(CaseHeads::team).toList();
    }

    private static CaseHead.Choice team(StaffGroup group) {
        return new CaseHead.Choice(group.id(), group.name());
    }

    private static @Nullable String named(List<CaseHead.Choice> choices, @Nullable String id) {
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .map(CaseHead.Choice::name)
                .findFirst()
                .orElse(id);
    }

    /** The city of a zone such as {@code Africa/Lagos}. */
    private static String place(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
