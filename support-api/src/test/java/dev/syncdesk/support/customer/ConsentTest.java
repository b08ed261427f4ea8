package dev.syncdesk.support.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept of a customer's answers. */
final class ConsentTest {

    private static final String ALL =
            "{\"support\":true,\"statistics\":false,\"contact\":true,\"wording\":\"1\"}";

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void who_was_not_asked_has_no_answer_and_has_refused_nothing(RunningDesk desk) {
        Cases cases = new Cases(desk);
        Owner owner = cases.silentOwner("de");
        HttpResponse<String> asked = owner.client().get("/api/consents");
        assertEquals("support", Json.text(asked, "0.purpose"));
        assertTrue(Json.text(asked, "0.title").startsWith("Hilfe mit"), asked.body());
        assertTrue(asked.body().contains("\"given\":null"), asked.body());
        assertTrue(allows(desk, owner, Purpose.SUPPORT));
        assertFalse(desk.bean(Consents.class).isAnswered(owner.customer().id()));
    }

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void an_answer_is_kept_with_its_time_its_wording_and_its_language(RunningDesk desk) {
        Cases cases = new Cases(desk);
        Owner owner = cases.silentOwner("de-AT");
        assertEquals(200, owner.client().put("/api/consents", ALL).statusCode());
        List<Consent> kept = desk.bean(Consents.class).ofCustomer(owner.customer().id());
        assertEquals(
                List.of("contact true 1 de", "statistics false 1 de", "support true 1 de"),
                kept.stream().map(ConsentTest::text).toList());
        assertTrue(desk.bean(Consents.class).isAnswered(owner.customer().id()));
        assertFalse(allows(desk, owner, Purpose.STATISTICS));
        String path = "/api/customers/" + owner.customer().email() + "/consents";
        assertEquals("false", Json.text(cases.agent.get(path), "1.given"));
    }

    private static String text(Consent consent) {
        return String.join(
                " ",
                consent.purpose().wire(),
                Boolean.toString(consent.given()),
                consent.wording(),
                consent.language());
    }

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void every_answer_leaves_a_trace_and_a_repeat_none(RunningDesk desk) {
        Owner owner = new Cases(desk).silentOwner("en");
        owner.client().put("/api/consents", ALL);
        owner.client().put("/api/consents", ALL);
        owner.client().put("/api/consents", "{\"support\":false,\"wording\":\"1\"}");
        owner.client().put("/api/consents", "{\"support\":true,\"wording\":\"1\"}");
        assertEquals(
                List.of("true", "false", "true"),
                new TestFleet(desk)
                        .texts(
                                "SELECT CASE WHEN given THEN 'true' ELSE 'false' END"
                                        + " FROM consent_answer WHERE purpose = 'support'"
                                        + " AND customer_id = '"
                                        + owner.customer().id()
                                        + "' ORDER BY id"));
        assertEquals(5, answers(desk, owner));
    }

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void only_the_newest_answers_are_kept(RunningDesk desk) {
        Owner owner = new Cases(desk).silentOwner("en");
        AnswerConsent answer = desk.bean(AnswerConsent.class);
        for (int i = 0; i < 205; i++) {
            answer.answer(owner.customer(), Map.of(Purpose.CONTACT, i % 2 == 0));
        }
        assertEquals(200, answers(desk, owner));
    }

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void an_answer_to_another_wording_is_none(RunningDesk desk) {
        Owner owner = new Cases(desk).silentOwner("en");
        HttpResponse<String> refused =
                owner.client().put("/api/consents", "{\"support\":true,\"wording\":\"0\"}");
        assertEquals(422, refused.statusCode());
        assertEquals(0, answers(desk, owner));
    }

    private static boolean allows(RunningDesk desk, Owner owner, Purpose purpose) {
        return desk.bean(Consents.class).allows(owner.customer().id(), purpose);
    }

    private static long answers(RunningDesk desk, Owner owner) {
        return new TestFleet(desk)
                .count(
                        "SELECT count(*) FROM consent_answer WHERE customer_id = ?",
                        owner.customer().id());
    }
}
