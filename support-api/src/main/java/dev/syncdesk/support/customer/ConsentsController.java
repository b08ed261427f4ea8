package dev.syncdesk.support.customer;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a customer agrees to: asked by the app, answered by the customer, read by staff. */
@Controller("/api")
public class ConsentsController {

    private final CustomerOf customerOf;
    private final Customers customers;
    private final Consents consents;
    private final AnswerConsent answerConsent;

    ConsentsController(
            CustomerOf customerOf,
            Customers customers,
            Consents consents,
            AnswerConsent answerConsent) {
        this.customerOf = customerOf;
        this.customers = customers;
        this.consents = consents;
        this.answerConsent = answerConsent;
    }

    /**
     * Answers; a purpose that is absent keeps its own.
     *
     * @param wording of the texts that the customer read
     */
    @Serdeable
    public record Answers(
            @Nullable Boolean support,
            @Nullable Boolean statistics,
            @Nullable Boolean contact,
            @Nullable String wording) {

        Map<Purpose, Boolean> checked() {
            if (!Wording.CURRENT.equals(wording)) {
                throw new Refusal.Invalid(
                        "wording", "is not " + Wording.CURRENT + ", which is what to ask today");
            }
            Map<Purpose, Boolean> said = new EnumMap<>(Purpose.class);
            put(said, Purpose.SUPPORT, support);
            put(said, Purpose.STATISTICS, statistics);
            put(said, Purpose.CONTACT, contact);
            return said;
        }

        private static void put(
                Map<Purpose, Boolean> said, Purpose purpose, @Nullable Boolean given) {
            if (given != null) {
                said.put(purpose, given);
            }
        }
    }

    /** What is asked, and what the caller said to it. */
    @Get("/consents")
    public List<ConsentView> own(Caller caller) {
        return views(customerOf.of(caller));
    }

    /** Gives consents, and takes them back. */
    @Put("/consents")
    public List<ConsentView> answer(@Body Answers answers, Caller caller) {
        Customer customer = customerOf.of(caller);
        answerConsent.answer(customer, answers.checked());
        return views(customer);
    }

    /** The same for staff, to read. */
    @Get("/customers/{email}/consents")
    public List<ConsentView> ofCustomer(String email) {
        return views(customers.require(email));
    }

    private List<ConsentView> views(Customer customer) {
        return ConsentView.all(consents.ofCustomer(customer.id()), customer.language());
    }
}
