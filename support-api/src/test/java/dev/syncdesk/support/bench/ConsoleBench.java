package dev.syncdesk.support.bench;

import dev.syncdesk.support.ForkedDesk;
import dev.syncdesk.support.RunningDesk;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * The console with 200,000 tickets and 20 million reports in PostgreSQL, read by eight people at
 * once, each page in turn with the floor: the sign-in page of the same server, which asks the
 * database nothing. The server is a process of its own; the readers are in this one.
 *
 * <p>Arguments: seconds a round, seconds to warm up each page. The filled database stays in {@code
 * target/bench} for the day, since its ages are those of that day.
 */
public final class ConsoleBench {

    private static final int READERS = 8;
    private static final Path FOLDER = Path.of("target", "bench");
    private static final List<String> WORDS =
            List.of(
                    "sync",
                    "galaxy",
                    "invoice",
                    "graphite",
                    "okafor",
                    "firmware release",
                    "batter",
                    "kitchen tablet",
                    "alarm late");
    private static final List<String> VIEWS =
            List.of("mine", "new", "unassigned", "open", "waiting-on-device", "solved", "all");

    private static final String FLOOR = "/sign-in";

    private ConsoleBench() {}

    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        int warmUp = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 6;
        Path folder = FOLDER.resolve("console-" + LocalDate.now(ZoneOffset.UTC));
        BenchFolders.dropOthers(FOLDER, folder);
        try (BenchPostgres postgres = BenchPostgres.on(folder)) {
            new ConsoleSeed(postgres).fill();
            describe(postgres);
            warm(postgres);
            try (ForkedDesk desk =
                    ForkedDesk.start(RunningDesk.emptyFolder(), postgres.settings())) {
                measure(desk, Duration.ofSeconds(seconds), Duration.ofSeconds(warmUp));
            }
        }
        System.exit(0);
    }

    private static void describe(BenchPostgres postgres) throws Exception {
        for (String table : List.of("ticket", "message", "ticket_word", "report_history")) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d rows%n",
                    table,
                    postgres.number("SELECT count(*) FROM " + table));
        }
    }

    /** A desk that has run for a day has its tickets and its last days in memory, keys and all. */
    private static void warm(BenchPostgres postgres) throws Exception {
        postgres.execute("CREATE EXTENSION IF NOT EXISTS pg_prewarm");
        long pages = postgres.number(BenchText.read("warm.sql", Map.of()));
        System.out.printf(Locale.ROOT, "in memory: %,d pages of 8 KiB%n", pages);
    }

    private static Map<String, Function<RandomGenerator, String>> pages() {
        Map<String, Function<RandomGenerator, String>> pages = new LinkedHashMap<>();
        pages.put("case page", random -> "/tickets/" + ticket(random) + "?view=mine");
        pages.put("queue page", random -> "/tickets");
        pages.put("views of the queue", random -> "/tickets?view=" + pick(VIEWS, random));
        pages.put("search by word", random -> "/tickets?query=" + word(random));
        pages.put("GET /api/tickets/{n}", random -> "/api/tickets/" + ticket(random));
        pages.put("GET /api/tickets?view=", random -> "/api/tickets?view=" + pick(VIEWS, random));
        return pages;
    }

    private static int ticket(RandomGenerator random) {
        return 100_001 + random.nextInt(ConsoleSeed.TICKETS);
    }

    private static String word(RandomGenerator random) {
        return pick(WORDS, random).replace(" ", "%20");
    }

    private static String pick(List<String> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }

    private static void measure(ForkedDesk desk, Duration length, Duration warmUp)
            throws Exception {
        List<String> cookies = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            cookies.add(
                    BenchSession.signIn(desk.uri(), ConsoleSeed.email(i), ConsoleSeed.PASSWORD));
        }
        try (Readers readers = new Readers(desk.uri(), cookies)) {
            readers.readAsAnyone(FLOOR, warmUp);
            pages().values().forEach(page -> readers.read(page, warmUp));
            ConsoleTable table = new ConsoleTable(desk.pid());
            pages().forEach(
                            (name, page) -> {
                                table.begin();
                                Readers.Round floor =
                                        readers.readAsAnyone(FLOOR, length.dividedBy(2));
                                table.floor(floor);
                                table.page(name, readers.read(page, length));
                            });
        }
    }
}
