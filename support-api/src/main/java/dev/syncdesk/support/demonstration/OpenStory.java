package dev.syncdesk.support.demonstration;

import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.Customers;
import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.Words;
import dev.syncdesk.support.staff.StaffMembers;
import dev.syncdesk.support.ticket.AssignTicket;
import dev.syncdesk.support.ticket.Author;
import dev.syncdesk.support.ticket.ChangeTicket;
import dev.syncdesk.support.ticket.Channel;
import dev.syncdesk.support.ticket.CloseTicket;
import dev.syncdesk.support.ticket.NewTicket;
import dev.syncdesk.support.ticket.OpenTicket;
import dev.syncdesk.support.ticket.PostMessage;
import dev.syncdesk.support.ticket.TicketPatch;
import dev.syncdesk.support.ticket.Visibility;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens a case as its customer would, answers it as staff would, and moves its times back. */
@Singleton
class OpenStory {

    private final OpenTicket openTicket;
    private final PostMessage postMessage;
    private final AssignTicket assignTicket;
    private final ChangeTicket changeTicket;
    private final CloseTicket closeTicket;
    private final Customers customers;
    private final StaffMembers staff;
    private final DemonstrationRows rows;

    OpenStory(
            OpenTicket openTicket,
            PostMessage postMessage,
            AssignTicket assignTicket,
            ChangeTicket changeTicket,
            CloseTicket closeTicket,
            Customers customers,
            StaffMembers staff,
            DemonstrationRows rows) {
        this.openTicket = openTicket;
        this.postMessage = postMessage;
        this.assignTicket = assignTicket;
        this.changeTicket = changeTicket;
        this.closeTicket = closeTicket;
        this.customers = customers;
        this.staff = staff;
        this.rows = rows;
    }

    @Transactional
    long open(Story story, @Nullable String serial, Instant now) {
        Customer customer = customers.byEmail(Colleague.email(story.customer())).orElseThrow();
        Author author = Author.customer(customer.id(), customer.name());
        long number = begin(story, serial, author);
        List<Story.Line> talk = story.talk();
        date(number, talk.getFirst(), now);
        for (Story.Line line : talk.subList(1, talk.size())) {
            say(number, line, line.isCustomers() ? author : colleague(line, story));
            date(number, line, now);
        }
        settle(number, story);
        rows.dateTicket(
                number,
                story.beganAt(now),
                story.endedAt(now),
                story.waitsSince(now),
                story.answeredAt(now));
        rows.dateSnapshots(number, story.beganAt(now));
        return number;
    }

    private long begin(Story story, @Nullable String serial, Author author) {
        Channel channel = Words.read("channel", story.channel(), Channel.values());
        NewTicket order =
                new NewTicket(
                        story.subject(),
                        story.talk().getFirst().text(),
                        channel,
                        String.valueOf(author.id()),
                        serial,
                        null);
        return openTicket.open(order, author).number();
    }

    private void say(long number, Story.Line line, Author author) {
        Visibility visibility = line.isNote() ? Visibility.INTERNAL : Visibility.PUBLIC;
        postMessage.post(number, IfMatch.ANY, line.text(), visibility, author);
    }

    private void date(long number, Story.Line line, Instant now) {
        rows.dateMessage(rows.newestMessage(number), now.minus(line.ago()));
    }

    /** Who has it, what it is about, and how far it got. */
    private void settle(long number, Story story) {
        Author ana = colleague("agent");
        if (story.group() != null) {
            assignTicket.toGroup(number, IfMatch.ANY, story.group(), ana);
        }
        if (story.assignee() != null) {
            String email = Colleague.email(story.assignee());
            assignTicket.toStaff(number, IfMatch.ANY, email, ana);
        }
        boolean byHand = List.of("open", "pending", "on-hold").contains(story.status());
        String status = byHand ? story.status() : null;
        TicketPatch patch = TicketPatch.read(null, story.priority(), story.tags(), status, null);
        changeTicket.change(number, IfMatch.ANY, patch, ana);
        if (story.status().equals("solved")) {
            closeTicket.close(number, IfMatch.ANY, null, ana);
        }
    }

    private Author colleague(Story.Line line, Story story) {
        String noter = story.assignee() == null ? "agent" : story.assignee();
        return colleague(line.isNote() ? noter : line.from());
    }

    private Author colleague(String login) {
        return staff.byEmail(Colleague.email(login))
                .map(member -> Author.staff(member.id(), member.name()))
                .orElseThrow();
    }
}
