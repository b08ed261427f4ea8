package dev.syncdesk.support.intake;

import dev.syncdesk.device.mqtt.RelayKind;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.device.CreateRelay;
import dev.syncdesk.support.device.DeviceStates;
import dev.syncdesk.support.device.Devices;
import dev.syncdesk.support.device.NewRelay;
import dev.syncdesk.support.device.StoredState;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Devices and relays of a test's own, and what the desk has stored of them. */
public final class TestFleet {

    public static final String MODEL = "AURA-TEST";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final TransactionOperations<Connection> transactions;
    private final Devices devices;
    private final DeviceStates states;
    private final CreateRelay createRelay;
    private final Intake intake;

    @SuppressWarnings("unchecked")
    public TestFleet(RunningDesk desk) {
        transactions = desk.bean(TransactionOperations.class);
        devices = desk.bean(Devices.class);
        states = desk.bean(DeviceStates.class);
        createRelay = desk.bean(CreateRelay.class);
        intake = desk.bean(Intake.class);
        execute(
                "INSERT INTO device_model (code, name, kind, current_firmware,"
                        + " sync_interval_minutes, battery_life_days) VALUES ('"
                        + MODEL
                        + "', 'Aura', 'tracker', '5.0.0', 60, 7) ON CONFLICT DO NOTHING");
    }

    /** A registered device with a serial that no other test has. */
    public String device() {
        String serial = "T" + ProcessHandle.current().pid() + "-" + NUMBERS.incrementAndGet();
        register(serial);
        return serial;
    }

    public void register(String serial) {
        devices.add(serial, MODEL, null, Instant.now());
        states.add(serial, "{}", "");
    }

    public List<String> devices(int count) {
        List<String> serials = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            serials.add(device());
        }
        return serials;
    }

    public NewRelay relay(List<String> serials) {
        return createRelay.create(RelayKind.BRIDGE, serials, null);
    }

    public NewRelay relay(String... serials) {
        return relay(List.of(serials));
    }

    public StoredState state(String serial) {
        return states.of(serial).orElseThrow();
    }

    /** How many reports of relays the desk has stored since its start, without a look at them. */
    public long stored() {
        return intake.stored();
    }

    public long historyOf(String serial) {
        return count("SELECT count(*) FROM report_history WHERE serial = ?", serial);
    }

    public long quarantined(String relay, String reason) {
        return count(
                "SELECT count(*) FROM quarantine WHERE relay_id = ? AND reason = ?", relay, reason);
    }

    /** How many messages of a relay were refused, whether kept or only counted. */
    public long refused(String relay) {
        return count(
                "SELECT coalesce(sum(total), 0) FROM rejection_count WHERE relay_id = ?", relay);
    }

    /** The bytes of the longest message of a relay that the quarantine keeps. */
    public long longestKept(String relay) {
        return count("SELECT max(octet_length(payload)) FROM quarantine WHERE relay_id = ?", relay);
    }

    public long count(String query, String... values) {
        return transactions.executeRead(
                status -> {
                    try (PreparedStatement statement =
                            status.getConnection().prepareStatement(query)) {
                        for (int i = 0; i < values.length; i++) {
                            statement.setString(i + 1, values[i]);
                        }
                        try (ResultSet result = statement.executeQuery()) {
                            result.next();
                            return result.getLong(1);
                        }
                    }
                });
    }

    public List<String> texts(String query) {
        return transactions.executeRead(
                status -> {
                    List<String> texts = new ArrayList<>();
                    try (Statement statement = status.getConnection().createStatement();
                            ResultSet result = statement.executeQuery(query)) {
                        while (result.next()) {
                            texts.add(result.getString(1));
                        }
                    }
                    return texts;
                });
    }

    public void execute(String change) {
        transactions.executeWrite(
                status -> {
                    try (Statement statement = status.getConnection().createStatement()) {
                        return statement.executeUpdate(change);
                    }
                });
    }
}
