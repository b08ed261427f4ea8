package dev.syncdesk.support.outreach;

import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.guide.Run;
import dev.syncdesk.support.guide.RunStarted;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.ticket.Author;
import dev.syncdesk.support.ticket.Channel;
import dev.syncdesk.support.ticket.NewTicket;
import dev.syncdesk.support.ticket.OpenTicket;
import dev.syncdesk.support.trend.LinkTicket;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What a customer does with a notice: begins its guide, asks a person, puts it away. */
@Singleton
public class AnswerNotice {

    private final OutreachPeople people;
    private final NoticesOf notices;
    private final OpenTicket openTicket;
    private final LinkTicket link;
    private final Clock clock;

    AnswerNotice(
            OutreachPeople people,
            NoticesOf notices,
            OpenTicket openTicket,
            LinkTicket link,
            Clock clock) {
        this.people = people;
        this.notices = notices;
        this.openTicket = openTicket;
        this.link = link;
        this.clock = clock;
    }

    /**
     * Opens a ticket that is linked to the known issue; the second time it is the same ticket.
     *
     * @param subject of the ticket, in the customer's language
     * @param message theirs
     * @return the ticket's number
     */
    @Transactional
    public long ask(Customer customer, String id, String subject, String message) {
        OutreachPerson person = held(customer, id);
        Long before = person.ticketNumber();
        if (before != null) {
            return before;
        }
        NewTicket order =
                new NewTicket(subject, message, Channel.WEB, customer.id(), person.serial(), null);
        Author author = Author.customer(customer.id(), customer.name());
        long number = openTicket.open(order, author).number();
        link.link(person.issueId(), number, Author.SYSTEM);
        people.asked(id, number);
        return number;
    }

    /** It is not shown any more. */
    @Transactional
    public void dismiss(Customer customer, String id) {
        held(customer, id);
        people.dismiss(id, clock.instant());
    }

    @EventListener
    void onStarted(RunStarted started) {
        Run run = started.run();
        if (run.ticketNumber() == null && run.customerId() != null) {
            people.began(run.customerId(), run.serial(), run.guide(), run.startedAt());
        }
    }

    private OutreachPerson held(Customer customer, String id) {
        return people.lock(id)
                .filter(person -> person.customerId().equals(customer.id()))
                .filter(person -> notices.has(customer, id))
                .orElseThrow(() -> new Refusal.NotFound("There is no notice " + id + "."));
    }
}
