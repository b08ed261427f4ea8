package dev.syncdesk.support.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A guide on its way from a draft to a version and back, as JSON, on both databases. */
final class GuideDraftsTest {

    private static final String BOTH = "dev.syncdesk.support.RunningDesk#onBoth";

    private final String code = "wipe-" + Ids.next();
    private final String path = "/api/guides/" + code;

    @ParameterizedTest
    @MethodSource(BOTH)
    void a_guide_is_written_reviewed_by_another_published_and_taken_back(RunningDesk desk) {
        DeskClient author = desk.as(Role.AGENT);
        DeskClient lead = desk.as(Role.LEAD);
        publish(author, lead, text("First"));
        publish(author, lead, text("Second"));
        HttpResponse<String> second = author.get(path);
        assertEquals("2", Json.text(second, "version"));
        assertTrue(Json.text(second, "yaml").contains("Second"));
        assertEquals(403, author.put(path + "/current", "{\"version\":1}").statusCode());
        HttpResponse<String> back =
                lead.with("If-Match", "\"2\"").put(path + "/current", "{\"version\":1}");
        assertEquals("1", Json.text(back, "version"), back.body());
        assertEquals(2, Json.of(back.body()).get("versions").size());
        assertEquals(
                List.of(
                        "rolled-back",
                        "published",
                        "sent-to-review",
                        "changed",
                        "begun",
                        "published",
                        "sent-to-review",
                        "changed",
                        "begun"),
                kinds(back));
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void whoever_wrote_a_word_may_not_publish_it(RunningDesk desk) {
        DeskClient author = desk.as(Role.LEAD);
        begin(author);
        DeskClient agent = desk.as(Role.AGENT);
        long revision = save(author, 1, text("Mine"));
        send(agent, revision);
        DeskClient seen = author.with("If-Match", tag(revision + 1));
        HttpResponse<String> refused = seen.post(path + "/versions", "{}");
        assertEquals(403, refused.statusCode(), refused.body());
        assertTrue(Json.text(refused, "detail").startsWith("You wrote a part"), refused.body());
        assertEquals(403, agent.post(path + "/versions", "{}").statusCode());
        assertEquals(404, author.get(path).statusCode());
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void two_who_write_at_once_are_told_and_lose_nothing(RunningDesk desk) {
        DeskClient ana = desk.as(Role.AGENT);
        DeskClient ben = desk.as(Role.AGENT);
        begin(ana);
        save(ana, 1, text("Ana"));
        HttpResponse<String> late =
                ben.with("If-Match", tag(1)).put(path + "/draft", yaml(text("Ben")));
        assertEquals(412, late.statusCode());
        assertTrue(Json.text(late, "detail").contains("revision 2"), late.body());
        assertTrue(Json.text(ana.get(path + "/draft"), "yaml").contains("Ana"));
        assertEquals(3, save(ben, 2, text("Ben")));
        assertEquals(2, Json.of(ben.get(path + "/draft").body()).get("authors").size());
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void a_text_with_problems_is_kept_and_does_not_go_to_review(RunningDesk desk) {
        DeskClient author = desk.as(Role.AGENT);
        begin(author);
        String wrong = text("Wrong").replace("next: solved", "next: nowhere");
        save(author, 1, wrong);
        HttpResponse<String> draft = author.get(path + "/draft");
        assertEquals(wrong, Json.text(draft, "yaml"));
        assertEquals("16", Json.text(draft, "problems.0.line"), draft.body());
        assertTrue(Json.text(draft, "problems.0.message").contains("nowhere"));
        HttpResponse<String> refused =
                author.with("If-Match", tag(2)).put(path + "/draft/review", "{}");
        assertEquals(422, refused.statusCode());
        assertTrue(Json.text(refused, "detail").contains("line 16"), refused.body());
        String unknown = text("x").replace("battery-low", "no-such-finding");
        HttpResponse<String> checked = author.post(path + "/check", yaml(unknown));
        assertTrue(checked.body().contains("there is no finding no-such-finding"), checked.body());
        String other = text("x").replace("guide: " + code, "guide: other");
        assertTrue(author.post(path + "/check", yaml(other)).body().contains("this is " + code));
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void a_reviewer_sends_it_back_and_says_why(RunningDesk desk) {
        DeskClient author = desk.as(Role.AGENT);
        begin(author);
        long revision = save(author, 1, text("Long"));
        send(author, revision);
        DeskClient lead = desk.as(Role.LEAD).with("If-Match", tag(revision + 1));
        HttpResponse<String> back = lead.post(path + "/draft/return", "{\"note\":\"Shorter\"}");
        assertEquals("draft", Json.text(back, "state"), back.body());
        assertEquals("Shorter", Json.text(back, "note"));
        assertEquals(409, desk.as(Role.LEAD).post(path + "/versions", "{}").statusCode());
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void a_changed_text_is_out_of_review(RunningDesk desk) {
        DeskClient author = desk.as(Role.AGENT);
        begin(author);
        long revision = save(author, 1, text("One"));
        send(author, revision);
        save(author, revision + 1, text("Two"));
        assertEquals("draft", Json.text(author.get(path + "/draft"), "state"));
        assertEquals(409, desk.as(Role.LEAD).post(path + "/versions", "{}").statusCode());
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void a_run_finishes_on_its_version(RunningDesk desk) {
        DeskClient author = desk.as(Role.AGENT);
        DeskClient lead = desk.as(Role.LEAD);
        publish(author, lead, text("First"));
        Owner owner = new Cases(desk).owner();
        RunOrder order = new RunOrder(code, owner.serial(), null, "a test");
        String run = desk.bean(StartRun.class).start(order).id();
        publish(author, lead, text("Second"));
        assertEquals("1", Json.text(author.get("/api/runs/" + run), "version"));
        Run now = desk.bean(Runs.class).byId(run).orElseThrow();
        assertEquals("First", desk.bean(OpenSteps.class).of(now).orElseThrow().text().title());
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void what_was_published_meanwhile_is_not_overwritten_unread(RunningDesk desk) {
        DeskClient author = desk.as(Role.AGENT);
        DeskClient lead = desk.as(Role.LEAD);
        publish(author, lead, text("First"));
        publish(author, lead, text("Second"));
        begin(author);
        send(author, save(author, 1, text("Third")));
        lead.put(path + "/current", "{\"version\":1}");
        HttpResponse<String> refused = lead.post(path + "/versions", "{}");
        assertEquals(409, refused.statusCode());
        assertTrue(Json.text(refused, "detail").contains("version 1 is current"), refused.body());
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void a_guide_that_is_a_step_of_another_stays_what_it_was(RunningDesk desk) {
        DeskClient author = desk.as(Role.AGENT);
        DeskClient lead = desk.as(Role.LEAD);
        publish(author, lead, text("First"));
        String outer = "outer-" + Ids.next();
        String uses =
                text("Outer")
                        .replace("guide: " + code, "guide: " + outer)
                        .replaceFirst(
                                "(?s)  first:.*?  solved:",
                                "  first:\n    kind: guide\n    guide: "
                                        + code
                                        + "\n    solved: solved\n  solved:")
                        .replaceFirst("(?s)  person:.*", "");
        publish(author, lead, outer, uses);
        publish(author, lead, text("Second"));
        GuideEdition edition = desk.bean(GuideShelf.class).current(outer);
        assertEquals("First", edition.guide().text("first", "en").title());
    }

    private void begin(DeskClient author) {
        HttpResponse<String> begun = author.post(path + "/draft", "{}");
        assertEquals(200, begun.statusCode(), begun.body());
    }

    private long save(DeskClient author, long seen, String text) {
        return save(author, code, seen, text);
    }

    private static long save(DeskClient author, String code, long seen, String text) {
        HttpResponse<String> saved =
                author.with("If-Match", tag(seen))
                        .put("/api/guides/" + code + "/draft", yaml(text));
        assertEquals(200, saved.statusCode(), saved.body());
        return Long.parseLong(Json.text(saved, "revision"));
    }

    private void send(DeskClient author, long seen) {
        HttpResponse<String> sent =
                author.with("If-Match", tag(seen)).put(path + "/draft/review", "{}");
        assertEquals("in-review", Json.text(sent, "state"), sent.body());
    }

    private void publish(DeskClient author, DeskClient lead, String text) {
        publish(author, lead, code, text);
    }

    private static void publish(DeskClient author, DeskClient lead, String code, String text) {
        String path = "/api/guides/" + code;
        author.post(path + "/draft", "{}");
        long revision = save(author, code, 1, text);
        HttpResponse<String> sent =
                author.with("If-Match", tag(revision)).put(path + "/draft/review", "{}");
        assertEquals(200, sent.statusCode(), sent.body());
        HttpResponse<String> published =
                lead.with("If-Match", tag(revision + 1)).post(path + "/versions", "{}");
        assertEquals(201, published.statusCode(), published.body());
    }

    private String text(String title) {
        return GuideSkeleton.of(code).replace("What to do", title);
    }

    private static String yaml(String text) {
        return "{\"yaml\":\"" + text.replace("\"", "\\\"").replace("\n", "\\n") + "\"}";
    }

    private static String tag(long revision) {
        return "\"" + revision + "\"";
    }

    private static List<String> kinds(HttpResponse<String> file) {
        int events = Json.of(file.body()).get("events").size();
        return IntStream.range(0, events)
                .mapToObj(i -> Json.text(file, "events." + i + ".kind"))
                .toList();
    }
}
