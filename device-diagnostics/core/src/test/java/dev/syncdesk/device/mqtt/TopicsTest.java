package dev.syncdesk.device.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {

    @ParameterizedTest
    @EnumSource(RelayTopic.Kind.class)
    void what_is_built_is_read_back(RelayTopic.Kind kind) {
        String serial = kind.concernsDevice() ? "AU2-000123" : null;
        RelayTopic topic = new RelayTopic("r-7", serial, kind);
        assertEquals(topic, Topics.parseRelay(topic.toString()));
    }

    @Test
    void a_report_topic_reads_as_the_protocol_has_it() {
        assertEquals("fleet/v1/r-7/AU2-000123/report", Topics.report("r-7", "AU2-000123"));
        assertEquals("fleet/v1/r-7/presence", Topics.presence("r-7"));
        assertEquals("desk/v1/ticket/4711", Topics.desk(DeskTopic.Kind.TICKET, "4711"));
        assertEquals(
                new DeskTopic(DeskTopic.Kind.DEVICE, "AU2-000123"),
                Topics.parseDesk("desk/v1/device/AU2-000123"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fleet/v1/",
                "fleet/v1/r",
                "fleet/v1//presence",
                "fleet/v1/r/report",
                "fleet/v1/r/s/presence",
                "fleet/v1/r/s/t/report",
                "fleet/v1/r//report",
                "fleet/v1/r/s p/report",
                "fleet/v1/r/s/else",
                "fleet/v1/r/",
                "fleet/v2/r/presence",
                "fleet/v1/presence",
                "desk/v1/device/x"
            })
    void another_topic_is_none(String topic) {
        assertNull(Topics.parseRelay(topic));
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk/v1/", "desk/v1/device", "desk/v1/x/1", "desk/v1/device/", "a/b"})
    void another_desk_topic_is_none(String topic) {
        assertNull(Topics.parseDesk(topic));
    }
}
