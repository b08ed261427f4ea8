package dev.syncdesk.support.intake;

import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.TestMosquitto;
import dev.syncdesk.support.TestPostgres;
import dev.syncdesk.support.device.NewRelay;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The two ways in which a desk runs, each with one desk that the tests share. */
enum TestSetup {
    EMBEDDED_ON_H2 {
        @Override
        RunningDesk desk() {
            return RunningDesk.shared();
        }

        @Override
        URI admit(NewRelay relay) {
            return URI.create("tcp://127.0.0.1:" + desk().mqttPort());
        }
    },
    MOSQUITTO_ON_POSTGRESQL {
        @Override
        RunningDesk desk() {
            return Outside.DESK;
        }

        @Override
        URI admit(NewRelay relay) {
            Outside.BROKER.admit(relay.username(), relay.password());
            return Outside.BROKER.relayUri();
        }
    };

    private static final class Outside {
        static final TestMosquitto BROKER = TestMosquitto.started();
        static final RunningDesk DESK = RunningDesk.start(settings());

        static Map<String, Object> settings() {
            Map<String, Object> settings = new HashMap<>(TestPostgres.settings());
            settings.putAll(BROKER.settings());
            Runtime.getRuntime().addShutdownHook(new Thread(BROKER::close));
            return settings;
        }
    }

    abstract RunningDesk desk();

    /** Lets the relay in, and says where. */
    abstract URI admit(NewRelay relay);

    TestFleet fleet() {
        return new TestFleet(desk());
    }

    TestRelay connect(NewRelay relay) {
        return new TestRelay(admit(relay), relay);
    }
}
