package dev.syncdesk.support.intake;

import dev.syncdesk.device.mqtt.Receipt;
import dev.syncdesk.support.device.LiveRelay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What a committed batch says to the relays that ask for receipts, in pieces of 500 names. */
final class Receipts {

    private final Map<String, List<String>> stored = new LinkedHashMap<>();
    private final Map<String, List<Receipt.Rejected>> rejected = new LinkedHashMap<>();

    private Receipts() {}

    static Receipts of(Batch batch) {
        Receipts receipts = new Receipts();
        for (Batch.Refused one : batch.refused()) {
            receipts.reject(batch, one);
        }
        for (Letter letter : batch.accepted()) {
            receipts.store(batch, letter);
        }
        return receipts;
    }

    private void store(Batch batch, Letter letter) {
        String name = letter.content().receiptId();
        if (name != null && asks(batch, letter)) {
            stored.computeIfAbsent(letter.relay(), relay -> new ArrayList<>()).add(name);
        }
    }

    private void reject(Batch batch, Batch.Refused refused) {
        String name = refused.letter().content().receiptId();
        if (name != null && asks(batch, refused.letter())) {
            rejected.computeIfAbsent(refused.letter().relay(), relay -> new ArrayList<>())
                    .add(new Receipt.Rejected(name, refused.detail()));
        }
    }

    private static boolean asks(Batch batch, Letter letter) {
        LiveRelay relay = batch.relays().get(letter.relay());
        return relay != null && relay.receipts();
    }

    void forEach(BiConsumer<String, Receipt> send) {
        stored.forEach(
                (relay, names) -> {
                    for (int from = 0; from < names.size(); from += Receipt.MAX_ENTRIES) {
                        int to = Math.min(names.size(), from + Receipt.MAX_ENTRIES);
                        send.accept(relay, new Receipt(names.subList(from, to), List.of()));
                    }
                });
        rejected.forEach(
                (relay, all) -> {
                    for (int from = 0; from < all.size(); from += Receipt.MAX_ENTRIES) {
                        int to = Math.min(all.size(), from + Receipt.MAX_ENTRIES);
                        send.accept(relay, new Receipt(List.of(), all.subList(from, to)));
                    }
                });
    }
}
