package dev.syncdesk.support;

import dev.syncdesk.support.account.Account;
import dev.syncdesk.support.account.Accounts;
import dev.syncdesk.support.account.CreateAccount;
import dev.syncdesk.support.account.IssueToken;
import dev.syncdesk.support.account.IssuedToken;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.account.TokenKind;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.StartUp;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.RuntimeBeanDefinition;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The whole server in this JVM, as {@code script/server} starts it, on free ports and an empty data
 * folder. Test classes share one; each test uses ids of its own.
 */
public final class RunningDesk implements AutoCloseable {

    // Another place for each process that runs tests.
    private static final AtomicInteger PORTS =
            new AtomicInteger(20_000 + (int) (ProcessHandle.current().pid() % 100) * 100);

    private static final class Shared {
        static final RunningDesk ON_H2 = start(Map.of()).forAll();
    }

    private static final class SharedTwin {
        static final RunningDesk ON_POSTGRES =
                start(RunningPostgres.shared().newDatabase()).forAll();
    }

    private final EmbeddedServer server;
    private final SettableClock clock;
    private final int mqttPort;
    private final Path dataFolder;
    private boolean forAll;

    private RunningDesk(EmbeddedServer server, SettableClock clock, int mqttPort, Path dataFolder) {
        this.server = server;
        this.clock = clock;
        this.mqttPort = mqttPort;
        this.dataFolder = dataFolder;
    }

    /** The desk on H2 with the embedded broker that all test classes of a run share. */
    public static RunningDesk shared() {
        return Shared.ON_H2;
    }

    /** The same on PostgreSQL, for tests that hold both databases to the same answers. */
    public static RunningDesk onPostgres() {
        return SharedTwin.ON_POSTGRES;
    }

    /** Both of the above, as the cases of a test. */
    public static Stream<RunningDesk> onBoth() {
        return Stream.of(shared(), onPostgres());
    }

    /** A desk of the test's own; settings are configuration keys and their values. */
    public static RunningDesk start(Map<String, Object> settings) {
        return start(emptyFolder(), settings);
    }

    public static RunningDesk start(Path dataFolder, Map<String, Object> settings) {
        return start(dataFolder, settings, List.of());
    }

    /**
     * @param instead beans that take the place of others
     */
    public static RunningDesk start(
            Path dataFolder, Map<String, Object> settings, List<RuntimeBeanDefinition<?>> instead) {
        SettableClock clock = new SettableClock();
        int mqttPort = freePort();
        EmbeddedServer server = serve(dataFolder, mqttPort, settings, clock, instead);
        RunningDesk desk = new RunningDesk(server, clock, mqttPort, dataFolder);
        if (!isReady(desk)) {
            desk.close();
            throw new IllegalStateException("The desk cannot start");
        }
        return desk;
    }

    /** Starts a server by any clock, which is not ready yet. */
    public static EmbeddedServer serve(
            Path dataFolder, int mqttPort, Map<String, Object> settings, Clock clock) {
        return serve(dataFolder, mqttPort, settings, clock, List.of());
    }

    private static EmbeddedServer serve(
            Path dataFolder,
            int mqttPort,
            Map<String, Object> settings,
            Clock clock,
            List<RuntimeBeanDefinition<?>> instead) {
        Application.setUpNetty();
        Map<String, Object> all = new HashMap<>();
        all.put("syncdesk.http.port", -1);
        all.put("syncdesk.data-dir", dataFolder.toString());
        all.put("syncdesk.mqtt.port", mqttPort);
        all.put("syncdesk.demo", false);
        all.putAll(settings);
        ApplicationContext context =
                ApplicationContext.builder()
                        .properties(all)
                        .beanDefinitions(
                                RuntimeBeanDefinition.builder(Clock.class, () -> clock)
                                        .singleton(true)
                                        .replaces(Clock.class)
                                        .build())
                        .beanDefinitions(instead.toArray(RuntimeBeanDefinition<?>[]::new))
                        .start();
        return context.getBean(EmbeddedServer.class).start();
    }

    private static boolean isReady(RunningDesk desk) {
        try {
            return desk.bean(StartUp.class).awaitReady();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    public SettableClock clock() {
        return clock;
    }

    public URI uri() {
        return server.getURI();
    }

    /** A caller who has not signed in. */
    public DeskClient anyone() {
        return new DeskClient(uri(), Map.of());
    }

    /** Somebody new with that role, signed in with a token. */
    public DeskClient as(Role role) {
        return as(role, role.word() + "-" + Ids.next() + "@example.org");
    }

    /** Somebody with that role and e-mail address, signed in with a token. */
    public DeskClient as(Role role, String email) {
        Account account =
                bean(Accounts.class)
                        .byEmail(email)
                        .orElseGet(
                                () ->
                                        bean(CreateAccount.class)
                                                .create(email, role.word(), role, null));
        return as(account);
    }

    public DeskClient as(Account account) {
        IssuedToken token = bean(IssueToken.class).forAccount(account, TokenKind.LOGIN, "a test");
        return anyone().with("Authorization", "Bearer " + token.secret());
    }

    public int mqttPort() {
        return mqttPort;
    }

    public Path dataFolder() {
        return dataFolder;
    }

    private RunningDesk forAll() {
        forAll = true;
        return this;
    }

    /** Leaves a shared desk open: JUnit closes what it gave to a parameterized test. */
    @Override
    public void close() {
        if (forAll) {
            return;
        }
        server.getApplicationContext().close();
    }

    public static Path emptyFolder() {
        try {
            return Files.createTempDirectory("syncdesk-test");
        } catch (IOException failed) {
            throw new IllegalStateException("No temporary folder", failed);
        }
    }

    /**
     * Each is given once, and none of those that the system gives to connections: a connection may
     * take one of these before it is listened on.
     */
    public static int freePort() {
        int port = PORTS.getAndIncrement();
        while (!isFree(port)) {
            port = PORTS.getAndIncrement();
        }
        return port;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
