package dev.syncdesk.support.trend;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.platform.Sql;
import dev.syncdesk.support.rate.DayRate;
import dev.syncdesk.support.rate.PastRateRows;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Times of the pages and of a review, over half a year of a fleet of 100,000 on H2. */
final class PagesPart {

    private static final int MODELS = 12;
    private static final int DEVICES_A_MODEL = 8_333;
    private static final int DAYS = 182;
    private static final int CHUNK = 20_000;
    private static final int ROUNDS = 25;
    private static final int GOAL_MILLIS = 200;

    void print() {
        try (RunningDesk desk = RunningDesk.start(Map.of())) {
            int rows = seed(desk);
            long began = System.nanoTime();
            desk.bean(ReviewFleet.class).review();
            long review = Duration.ofNanos(System.nanoTime() - began).toMillis();
            long traits = new TestFleet(desk).count("SELECT count(*) FROM rate_trait_day");
            System.out.printf(
                    "Pages over %,d rates of 100,000 devices on H2, and %,d by trait:%n",
                    rows, traits);
            System.out.printf("  a review takes %,d ms, beside the pages%n", review);
            DeskClient engineer = desk.as(Role.ENGINEER);
            String id = Json.text(engineer.get("/api/trends"), "items.0.id");
            for (String path :
                    List.of(
                            "/trends",
                            "/trends/" + id,
                            "/comparison?model=M0&a=1.2&b=1.1",
                            "/comparison?model=M0&a=1.2&b=1.1&weeks=26",
                            "/releases/M0/1.2",
                            "/known-issues")) {
                time(engineer, path, id);
            }
        }
    }

    private static int seed(RunningDesk desk) {
        new TestFleet(desk)
                .execute(
                        "INSERT INTO device_model (code, name, kind) VALUES ('M0', 'Em',"
                                + " 'tracker')");
        LocalDate today = LocalDate.ofInstant(desk.clock().instant(), ZoneOffset.UTC);
        SeededFleet.Fault drains =
                (finding, model, version, phone, daysAgo) ->
                        finding.equals("battery-draining") && version.equals("1.2") ? 2 : 1;
        List<DayRate> all = new SeededFleet(1, MODELS, DEVICES_A_MODEL, drains, today).all(DAYS);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<DayRate> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            desk.bean(Sql.class)
                    .transaction(
                            () -> {
                                desk.bean(PastRateRows.class).add(chunk);
                                desk.bean(PastRateRows.class).addTraits(SeededTraits.of(chunk));
                                return true;
                            });
        }
        return all.size();
    }

    private static void time(DeskClient client, String path, String id) {
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long began = System.nanoTime();
            int status = client.get(path).statusCode();
            millis[i] = (System.nanoTime() - began) / 1e6;
            if (status != 200) {
                throw new IllegalStateException(path + " answers " + status);
            }
        }
        Arrays.sort(millis);
        double worst = millis[ROUNDS - 1 - ROUNDS / 20];
        System.out.printf(
                "  %-45s median %4.0f ms, 95th %4.0f ms%s%n",
                path.replace(id, "{id}"),
                millis[ROUNDS / 2],
                worst,
                worst > GOAL_MILLIS ? " ! over 200 ms" : "");
    }
}
