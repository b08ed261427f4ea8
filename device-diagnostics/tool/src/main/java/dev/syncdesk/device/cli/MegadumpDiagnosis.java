package dev.syncdesk.device.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.syncdesk.device.fitbit.Encryption;
import dev.syncdesk.device.fitbit.Integrity;
import dev.syncdesk.device.fitbit.Megadump;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A tracker's dump and what follows from it. */
record MegadumpDiagnosis(Megadump dump, Diagnosis diagnosis) {

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** The same bytes are the same report, however often they are read. */
    static MegadumpDiagnosis of(Megadump dump, byte[] bytes, Instant now) {
        String id = UUID.nameUUIDFromBytes(bytes).toString();
        return new MegadumpDiagnosis(dump, Diagnosis.of(dump.report(id, now), now));
    }

    boolean isDamaged() {
        return switch (dump.integrity()) {
            case Integrity.Proven proven -> false;
            case Integrity.NotChecked notChecked -> false;
            case Integrity.WrongLength wrong -> true;
            case Integrity.WrongCrc wrong -> true;
        };
    }

    void print(PrintWriter out, boolean asJson) throws IOException {
        if (asJson) {
            try (JsonGenerator json = JSON.createGenerator(out)) {
                json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
                write(json);
            }
            out.println();
        } else {
            printForPerson(out);
        }
        out.flush();
    }

    private void printForPerson(PrintWriter out) {
        out.println(dump.tracker().model() + ", serial " + dump.serial());
        out.println("Dump of " + dump.size() + " bytes: " + integrity());
        out.println("Encryption: " + word(dump.encryption()));
        if (dump.encryption() == Encryption.NONE) {
            out.println("Sections, in bytes: " + dump.sectionSizes());
        }
        diagnosis.print(out);
        out.println("A dump tells nothing of battery, firmware or the last sync.");
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("megadump");
        json.writeStringField("serial", dump.serial());
        json.writeNumberField("type", dump.type());
        json.writeStringField("model", dump.tracker().model());
        json.writeStringField("encryption", word(dump.encryption()));
        json.writeNumberField("size", dump.size());
        json.writeBooleanField("damaged", isDamaged());
        json.writeStringField("integrity", integrity());
        json.writeArrayFieldStart("sectionSizes");
        for (int size : dump.sectionSizes()) {
            json.writeNumber(size);
        }
        json.writeEndArray();
        json.writeEndObject();
        diagnosis.writeFields(json);
        json.writeEndObject();
    }

    private String integrity() {
        return switch (dump.integrity()) {
            case Integrity.Proven proven -> "complete, checksum " + hex(proven.crc());
            case Integrity.NotChecked notChecked -> "not checked, it comes without its footer";
            case Integrity.WrongLength wrong ->
                    "damaged, its footer announces " + wrong.announced() + " bytes";
            case Integrity.WrongCrc wrong ->
                    "damaged, checksum "
                            + hex(wrong.found())
                            + " where its footer says "
                            + hex(wrong.announced());
        };
    }

    private static String hex(int crc) {
        return String.format(Locale.ROOT, "0x%04X", crc);
    }

    private static String word(Encryption encryption) {
        return switch (encryption) {
            case NONE -> "none";
            case XTEA -> "XTEA";
            case NOT_KNOWN -> "not known";
        };
    }
}
