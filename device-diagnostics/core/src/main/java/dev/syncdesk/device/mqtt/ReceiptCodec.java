package dev.syncdesk.device.mqtt;

import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.FieldWriter;
import dev.syncdesk.device.report.Fields;
import dev.syncdesk.device.report.WireFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code receipt/1}. */
public final class ReceiptCodec {

    private static final int MAX_REASON = 512;

    /** Never throws, whatever the bytes are. */
    public static Decoded<Receipt> decode(byte[] payload, WireFormat format) {
        return new Reader().decode(payload, format);
    }

    public static byte[] encode(Receipt receipt, WireFormat format) {
        return MessageReader.encode(
                Receipt.SCHEMA,
                format,
                out -> {
                    out.texts("stored", receipt.stored());
                    out.enterArray("rejected");
                    for (Receipt.Rejected one : receipt.rejected()) {
                        write(one, out);
                    }
                    out.leaveArray();
                });
    }

    private static void write(Receipt.Rejected one, FieldWriter out) throws IOException {
        out.enter();
        out.text("id", one.id());
        out.text("reason", one.reason());
        out.leave();
    }

    private static final class Reader extends MessageReader<Receipt> {

        private List<String> stored = Collections.emptyList();
        private List<Receipt.Rejected> rejected = Collections.emptyList();

        Reader() {
            super(Receipt.SCHEMA);
        }

        @Override
        void field(String name, Fields in) throws IOException {
            switch (name) {
                case "stored" -> stored = in.texts(Receipt.MAX_ENTRIES, 2 * Fields.MAX_TEXT);
                case "rejected" -> rejected = rejected(in);
                default -> in.skip();
            }
        }

        private static List<Receipt.Rejected> rejected(Fields in) throws IOException {
            List<Receipt.Rejected> read = new ArrayList<>();
            if (in.enterArray()) {
                while (in.nextItem(Receipt.MAX_ENTRIES)) {
                    read.add(one(in));
                }
            }
            return Collections.unmodifiableList(read);
        }

        private static Receipt.Rejected one(Fields in) throws IOException {
            String id = null;
            String reason = null;
            while (in.next()) {
                switch (in.name()) {
                    case "id" -> id = in.text(2 * Fields.MAX_TEXT);
                    case "reason" -> reason = in.text(MAX_REASON);
                    default -> in.skip();
                }
            }
            return new Receipt.Rejected(in.required(id, "id"), orEmpty(reason));
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }

        @Override
        Receipt message(Fields in) {
            return new Receipt(stored, rejected);
        }
    }

    private ReceiptCodec() {}
}
