package dev.syncdesk.support.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures from their adding to the customer's screen, on both databases. */
final class PicturesTest {

    private static final String BOTH = "dev.syncdesk.support.RunningDesk#onBoth";

    /** One white point. */
    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9"
                                    + "KobjigAAAABJRU5ErkJggg==");

    @ParameterizedTest
    @MethodSource(BOTH)
    void a_picture_is_on_the_customers_screen(RunningDesk desk) {
        DeskClient agent = desk.as(Role.AGENT);
        String picture = Json.text(add(agent, PNG), "picture");
        assertEquals(picture, Json.text(add(agent, PNG), "picture"));
        HttpResponse<String> shown = desk.anyone().get("/pictures/" + picture);
        assertEquals("image/png", shown.headers().firstValue("Content-Type").orElse(""));
        String code = "pictured-" + Ids.next();
        published(desk, code, picture);
        Owner owner = new Cases(desk).owner();
        desk.bean(StartRun.class).start(new RunOrder(code, owner.serial(), null, "a test"));
        String page = owner.client().get("/my/devices/" + owner.serial()).body();
        assertTrue(page.contains("src=\"/pictures/" + picture + "\""), page);
    }

    private static void published(RunningDesk desk, String code, String picture) {
        String path = "/api/guides/" + code;
        DeskClient author = desk.as(Role.AGENT);
        author.post(path + "/draft", "{}");
        String text =
                GuideSkeleton.of(code)
                        .replace("within: 2h", "picture: " + picture + "\n    within: 2h");
        String body = "{\"yaml\":\"" + text.replace("\"", "\\\"").replace("\n", "\\n") + "\"}";
        author.put(path + "/draft", body);
        author.put(path + "/draft/review", "{}");
        HttpResponse<String> made = desk.as(Role.LEAD).post(path + "/versions", "{}");
        assertEquals(201, made.statusCode(), made.body());
        String other = body.replace(picture, picture.replace(picture.charAt(0), 'z'));
        assertTrue(author.post(path + "/check", other).body().contains("no such picture"));
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void what_is_no_picture_or_too_large_is_refused(RunningDesk desk) {
        DeskClient agent = desk.as(Role.AGENT);
        assertEquals(422, add(agent, "<svg onload=alert(1)>".getBytes(UTF_8)).statusCode());
        assertEquals(422, add(agent, new byte[0]).statusCode());
        byte[] large = Arrays.copyOf(PNG, AddPicture.MAX_BYTES + 1);
        assertEquals(422, add(agent, large).statusCode());
        assertEquals(201, add(agent, Arrays.copyOf(PNG, AddPicture.MAX_BYTES)).statusCode());
        assertEquals(404, desk.anyone().get("/pictures/none").statusCode());
    }

    private static HttpResponse<String> add(DeskClient agent, byte[] content) {
        return agent.send(
                "POST",
                "/api/pictures",
                BodyPublishers.ofByteArray(content),
                Map.of("Content-Type", "application/octet-stream"));
    }
}
