package dev.syncdesk.support.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.picture.TestPictures;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Photos from a customer's phone to the agent's page, on both databases. */
final class PhotosTest {

    private static final String BOTH = "dev.syncdesk.support.RunningDesk#onBoth";

    @ParameterizedTest
    @MethodSource(BOTH)
    void a_photo_is_in_the_case_and_on_the_customers_page_without_its_place(RunningDesk desk) {
        World world = new World(desk);
        HttpResponse<String> added = world.add(TestPictures.fromCamera(40, 30));
        assertEquals(201, added.statusCode(), added.body());
        String path = Json.text(added, "path");
        assertTrue(world.page().contains("<img src=\"" + path + "\" width=\"40\""), path);
        String theirs = world.owner.client().get("/my/tickets/" + world.number).body();
        assertTrue(theirs.contains("<img src=\"" + path + "\" width=\"40\""), theirs);
        String ticket = "/api/tickets/" + world.number;
        assertEquals(path, Json.text(world.cases.agent.get(ticket), "messages.0.photos.0.path"));

        HttpResponse<String> shown = world.owner.client().get(path);
        assertEquals("image/jpeg", shown.headers().firstValue("Content-Type").orElse(""));
        assertEquals("nosniff", shown.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals(
                "default-src 'none'; sandbox",
                shown.headers().firstValue("Content-Security-Policy").orElse(""));
        assertFalse(shown.body().contains(TestPictures.PLACE));
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void others_do_not_see_it(RunningDesk desk) {
        World world = new World(desk);
        String path = Json.text(world.add(TestPictures.png(3, 3)), "path");
        DeskClient stranger = world.cases.owner().client();
        assertEquals(404, stranger.get(path).statusCode());
        assertEquals(404, stranger.delete(path).statusCode());
        assertEquals(401, desk.anyone().get(path).statusCode());
        assertEquals(200, world.cases.agent.get(path).statusCode());
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void a_photo_of_a_note_is_for_staff_alone(RunningDesk desk) {
        World world = new World(desk);
        String messages = "/api/tickets/" + world.number + "/messages";
        String note =
                Json.text(
                        world.cases.agent.post(
                                messages, "{\"body\":\"a\",\"visibility\":\"internal\"}"),
                        "id");
        String path = Json.text(world.add(world.cases.agent, note, TestPictures.png(2, 2)), "path");
        assertEquals(404, world.owner.client().get(path).statusCode());
        assertEquals(
                404, world.add(world.owner.client(), note, TestPictures.png(2, 3)).statusCode());
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void the_same_photo_again_is_the_same(RunningDesk desk) {
        World world = new World(desk);
        String id = Json.text(world.add(TestPictures.jpeg(8, 8)), "id");
        assertEquals(id, Json.text(world.add(TestPictures.jpeg(8, 8)), "id"));
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void who_added_it_deletes_it_and_the_case_says_so(RunningDesk desk) {
        World world = new World(desk);
        String path = Json.text(world.add(TestPictures.jpeg(8, 8)), "path");
        String id = path.substring(path.lastIndexOf('/') + 1);
        String removal = "/my/tickets/" + world.number + "/photos/" + id + "/removal";
        assertEquals(303, world.owner.client().submit(removal, Map.of()).statusCode());
        assertEquals(404, world.cases.agent.get(path).statusCode());
        assertTrue(world.page().contains("Mia Okafor removed a photo"), world.page());
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void a_ticket_takes_twenty_and_what_is_no_photo_is_refused(RunningDesk desk) {
        World world = new World(desk);
        for (int i = 1; i <= Photos.MAX_OF_TICKET; i++) {
            assertEquals(201, world.add(TestPictures.png(i, 1)).statusCode());
        }
        assertEquals(409, world.add(TestPictures.png(1, 2)).statusCode());
        HttpResponse<String> page = world.add("<html>".getBytes(UTF_8));
        assertEquals(422, page.statusCode());
        assertTrue(page.body().contains("is no PNG, JPEG or WebP"), page.body());
        assertEquals(422, world.add(new byte[Photo.MAX_BYTES + 1]).statusCode());
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void what_the_customer_showed_stays_when_the_device_is_withheld(RunningDesk desk) {
        World world = new World(desk);
        String path = Json.text(world.add(TestPictures.jpeg(8, 8)), "path");
        world.cases.share(world.owner, false);
        assertEquals(200, world.cases.agent.get(path).statusCode());
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void old_photos_are_dropped(RunningDesk desk) {
        World world = new World(desk);
        String path = Json.text(world.add(TestPictures.jpeg(9, 9)), "path");
        assertEquals(
                0,
                desk.bean(Photos.class)
                        .dropBefore(desk.clock().instant().minus(Duration.ofDays(1))));
        assertTrue(desk.bean(Photos.class).dropBefore(desk.clock().instant().plusSeconds(1)) > 0);
        assertEquals(404, world.cases.agent.get(path).statusCode());
    }

    /** A customer with a case. */
    private static final class World {
        final Cases cases;
        final Owner owner;
        final long number;
        final String message;

        World(RunningDesk desk) {
            cases = new Cases(desk);
            owner = cases.owner();
            number = cases.open(owner, "Look at it");
            message = Json.text(owner.client().get("/api/tickets/" + number), "messages.0.id");
        }

        HttpResponse<String> add(byte[] photo) {
            return add(owner.client(), message, photo);
        }

        HttpResponse<String> add(DeskClient by, String to, byte[] photo) {
            return by.send(
                    "POST",
                    "/api/tickets/" + number + "/messages/" + to + "/photos",
                    BodyPublishers.ofByteArray(photo),
                    Map.of("Content-Type", "application/octet-stream"));
        }

        String page() {
            return cases.agent.get("/tickets/" + number).body();
        }
    }
}
