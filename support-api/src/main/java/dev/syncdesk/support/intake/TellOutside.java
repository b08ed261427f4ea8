package dev.syncdesk.support.intake;

import dev.syncdesk.device.mqtt.Outgoing;
import dev.syncdesk.device.mqtt.Receipt;
import dev.syncdesk.device.mqtt.ReceiptCodec;
import dev.syncdesk.device.mqtt.Topics;
import dev.syncdesk.device.report.WireFormat;
import dev.syncdesk.support.broker.DeskConnection;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * After the commit: receipts to the relays that ask for them, then nudges to the live pages. On a
 * thread of its own, since publishing may wait for the broker. When its queue is full the oldest
 * are left out: a relay without a receipt sends again, and a page without a nudge refetches.
 */
@Singleton
final class TellOutside {

    private static final Duration RECEIPT_KEPT = Duration.ofDays(7);
    private static final int WAITING = 100;

    private final DeskConnection desk;
    private final ThreadPoolExecutor sender =
            new ThreadPoolExecutor(
                    1,
                    1,
                    10,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(WAITING),
                    Thread.ofPlatform().name("intake-tell").daemon().factory(),
                    new ThreadPoolExecutor.DiscardOldestPolicy());

    TellOutside(DeskConnection desk) {
        this.desk = desk;
    }

    void committed(Batch batch) {
        sender.execute(
                () -> {
                    Receipts.of(batch).forEach(this::send);
                    nudge(batch.changedDevices());
                });
    }

    /** What changed without a message. */
    void changed(List<DeviceCase> devices) {
        if (!devices.isEmpty()) {
            sender.execute(() -> nudge(devices));
        }
    }

    private void send(String relay, Receipt receipt) {
        byte[] payload = ReceiptCodec.encode(receipt, WireFormat.JSON);
        desk.publish(
                Outgoing.atLeastOnce(Topics.receipt(relay), payload).expiringAfter(RECEIPT_KEPT));
    }

    private void nudge(List<DeviceCase> devices) {
        Map<String, Long> versions = new LinkedHashMap<>();
        for (DeviceCase device : devices) {
            versions.put(device.serial(), device.nextVersion());
        }
        desk.nudgeDevices(versions);
    }

    @PreDestroy
    void stop() {
        sender.shutdown();
    }
}
