package dev.syncdesk.support.portal;

import static java.util.stream.Collectors.joining;

import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.customer.Consents;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.CustomerOf;
import dev.syncdesk.support.customer.Purpose;
import dev.syncdesk.support.guide.GuideShelf;
import dev.syncdesk.support.guide.Run;
import dev.syncdesk.support.guide.Runs;
import dev.syncdesk.support.guide.StopRun;
import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.Phrases;
import dev.syncdesk.support.ticket.Author;
import dev.syncdesk.support.ticket.Channel;
import dev.syncdesk.support.ticket.NewTicket;
import dev.syncdesk.support.ticket.OpenTicket;
import dev.syncdesk.support.ticket.PostMessage;
import dev.syncdesk.support.ticket.Visibility;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Ends a guide at its customer's wish, and says so to the staff in the customer's name. */
@Singleton
public class AskPerson {

    private final CustomerOf customerOf;
    private final StopRun stopRun;
    private final PostMessage postMessage;
    private final OpenTicket openTicket;
    private final GuideShelf shelf;
    private final Runs runs;
    private final Consents consents;

    AskPerson(
            CustomerOf customerOf,
            StopRun stopRun,
            PostMessage postMessage,
            OpenTicket openTicket,
            GuideShelf shelf,
            Runs runs,
            Consents consents) {
        this.customerOf = customerOf;
        this.stopRun = stopRun;
        this.postMessage = postMessage;
        this.openTicket = openTicket;
        this.shelf = shelf;
        this.runs = runs;
        this.consents = consents;
    }

    /**
     * @param run of the customer's own; one without a ticket opens one
     * @param why {@code no-help} when the guide did not help; anything else asks for a person
     * @return the number of the ticket that has the message
     */
    @Transactional
    public long ask(Run run, Caller caller, @Nullable String why) {
        Customer customer = customerOf.of(caller);
        Phrases words = Phrases.read("my", customer.language());
        String kind = "no-help".equals(why) ? "ask.no-help" : "ask.person";
        Guide guide = shelf.version(run.guide(), run.guideVersion()).guide();
        String title = guide.title().in(run.guideRun().language());
        String said = words.of(kind, title);
        stopRun.stop(run.id(), customer.name(), "the customer asked for a person");
        Author author = Author.customer(customer.id(), customer.name());
        Long ticket = run.ticketNumber();
        return ticket == null
                ? open(run, title, said + steps(run.id(), customer, words), author)
                : postMessage
                        .post(ticket, IfMatch.ANY, said, Visibility.PUBLIC, author)
                        .ticketNumber();
    }

    private long open(Run run, String subject, String said, Author author) {
        NewTicket order =
                new NewTicket(
                        subject,
                        said,
                        Channel.WEB,
                        String.valueOf(author.id()),
                        run.serial(),
                        null);
        long number = openTicket.open(order, author).number();
        runs.joinTicket(run.id(), number);
        return number;
    }

    /**
     * Each step that is over and how it ended, so that nobody has to be asked again; nothing of a
     * customer who does not share what their device has shown.
     */
    private String steps(String run, Customer customer, Phrases words) {
        if (!consents.allows(customer.id(), Purpose.SUPPORT)) {
            return "";
        }
        Run stopped = runs.byId(run).orElseThrow();
        return RunCard.of(stopped, shelf).past().stream()
                .map(step -> "\n- " + step.title() + ": " + words.of("past." + step.end()))
                .collect(joining("", "\n\n" + words.of("ask.steps"), ""));
    }
}
