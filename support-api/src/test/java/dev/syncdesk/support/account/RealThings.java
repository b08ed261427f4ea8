package dev.syncdesk.support.account;

import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.guide.RunOrder;
import dev.syncdesk.support.guide.StartRun;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.picture.TestPictures;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.ticket.AddPhoto;
import dev.syncdesk.support.ticket.Author;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things of one customer that are there, to put into the paths and bodies of routes. */
final class RealThings {

    private final RunningDesk desk;
    private final Owner owner;
    private final Map<String, String> values = new LinkedHashMap<>();

    RealThings(RunningDesk desk) {
        this.desk = desk;
        Cases cases = new Cases(desk);
        owner = cases.owner();
        String serials = "{\"serials\":[\"" + owner.serial() + "\"]}";
        String relay = "{\"kind\":\"bridge\",\"serials\":[\"" + owner.serial() + "\"]}";
        String group = "group-" + Ids.next();
        desk.as(Role.LEAD).put("/api/groups/" + group, "{\"members\":[]}");
        values.put(
                "/pairings/{code}", Json.text(cases.agent.post("/api/pairings", serials), "code"));
        values.put("/relays/{id}", Json.text(cases.agent.post("/api/relays", relay), "id"));
        values.put("/runs/{id}", run());
        values.put("/guides/{code}", guide(cases));
        values.put("{guide}", "guide-" + Ids.next());
        values.put("/trends/{id}", trend());
        values.put("/known-issues/{id}", issue());
        values.put("/outreaches/{id}", outreach(values.get("/known-issues/{id}")));
        for (String some :
                List.of(
                        "notices",
                        "webhooks",
                        "webhook-deliveries",
                        "deliveries",
                        "bug-trackers",
                        "trackers",
                        "bugs")) {
            values.put("/" + some + "/{id}", Ids.next());
        }
        values.put("/case-groups/{id}", caseGroup());
        values.put("/tokens/{id}", token());
        values.put("/quarantine/{id}", Ids.next());
        values.put("/pictures/{id}", "none");
        values.put("/steps/{number}", "1");
        values.put("/staff/{email}", "staff-" + Ids.next() + "@example.org");
        values.put("/assets/{version}/{+path}", "1/css/desk.css");
        long number = cases.open(owner, "Theirs");
        String message = Json.text(owner.client().get("/api/tickets/" + number), "messages.0.id");
        values.put("/messages/{id}", message);
        values.put("/photos/{id}", photo(number, message));
        values.put("{number}", Long.toString(number));
        values.put("{serial}", owner.serial());
        values.put("{email}", owner.customer().email());
        values.put("{requestId}", Ids.next());
        values.put("{code}", TestFleet.MODEL);
        values.put("{model}", TestFleet.MODEL);
        values.put("{version}", "5.0.0");
        values.put("{name}", group);
        values.put("{group}", group);
        values.put("{selector}", "liveness");
        values.put("{secret}", "none");
    }

    private String run() {
        RunOrder order = new RunOrder("charge-and-sync", owner.serial(), null, "a test");
        return desk.bean(StartRun.class).start(order).id();
    }

    private String photo(long number, String message) {
        byte[] photo = TestPictures.png(3, 2);
        return desk.bean(AddPhoto.class)
                .add(number, message, photo, Author.staff("none", "a test"))
                .id();
    }

    private String trend() {
        String id = Ids.next();
        new TestFleet(desk)
                .execute(
                        ("INSERT INTO trend (id, kind, finding, model, subject, baseline, low,"
                                        + " p_value, q_value, family, events, exposure,"
                                        + " base_events, base_exposure, method, listed, excess,"
                                        + " devices, tickets, writers, found_at, reviewed_at,"
                                        + " state) VALUES ('%s', 'firmware', 'battery-low', '%s',"
                                        + " '%s', '1', 2, 0, 0, 9, 9, 900, 1, 900, 'exact-strata',"
                                        + " TRUE, 4, 0, 0, 0, '%s', '%s', 'new')")
                                .formatted(
                                        id,
                                        TestFleet.MODEL,
                                        id,
                                        desk.clock().instant(),
                                        desk.clock().instant()));
        return id;
    }

    private String caseGroup() {
        String id = Ids.next();
        new TestFleet(desk)
                .execute(
                        ("INSERT INTO case_group (id, language, words, tickets, customers,"
                                        + " first_at, last_at, listed, found_at, reviewed_at,"
                                        + " state) VALUES ('%1$s', 'en', 'green line', 5, 5,"
                                        + " '%2$s', '%2$s', TRUE, '%2$s', '%2$s', 'new')")
                                .formatted(id, desk.clock().instant()));
        return id;
    }

    private String issue() {
        String issue =
                "{\"title\":\"It drains\",\"finding\":\"battery-low\",\"model\":\""
                        + TestFleet.MODEL
                        + "\"}";
        return Json.text(desk.as(Role.ENGINEER).post("/api/known-issues", issue), "id");
    }

    private String outreach(String issue) {
        String id = Ids.next();
        new TestFleet(desk)
                .execute(
                        ("INSERT INTO outreach (id, issue_id, finding, control_percent, hourly,"
                                        + " state, started_by, started_at, changed_at) VALUES"
                                        + " ('%s', '%s', 'battery-low', 10, 100, 'running', 'a"
                                        + " test', '%s', '%s')")
                                .formatted(
                                        id, issue, desk.clock().instant(), desk.clock().instant()));
        return id;
    }

    /** A guide that somebody writes. */
    private static String guide(Cases cases) {
        String code = "guide-" + Ids.next();
        cases.agent.post("/api/guides/" + code + "/draft", "{}");
        return code;
    }

    private String token() {
        Account account = desk.bean(Accounts.class).byEmail(owner.customer().email()).orElseThrow();
        desk.bean(IssueToken.class).forAccount(account, TokenKind.LOGIN, "theirs");
        return Json.text(owner.client().get("/api/tokens"), "items.0.id");
    }

    Owner owner() {
        return owner;
    }

    /** A route's path, or a body, with these things in it. */
    String in(String text) {
        String filled =
                text.replace("{new}", Ids.next())
                        .replace("{now}", desk.clock().instant().toString());
        for (Map.Entry<String, String> value : values.entrySet()) {
            String name = value.getKey();
            String kept = name.startsWith("/") ? name.substring(0, name.indexOf("/{") + 1) : "";
            filled = filled.replace(name, kept + value.getValue());
        }
        return filled;
    }
}
