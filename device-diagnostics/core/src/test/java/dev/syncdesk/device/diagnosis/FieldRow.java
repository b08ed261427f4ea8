package dev.syncdesk.device.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of the faults that the field knows, and what decides it.
 *
 * @param number 1 to 40; {@code -} for what the rules tell beyond them
 * @param kind {@code rule}, {@code ask}, {@code guard} or {@code none}
 * @param by the rule's code, or {@code guide/step}
 */
record FieldRow(String number, String symptom, String kind, String by, String why) {

    private static final Path FILE = Path.of("src/test/resources/rules/rows.txt");

    static List<FieldRow> all() throws IOException {
        List<FieldRow> rows = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            String[] cells = line.split("\\|");
            rows.add(new FieldRow(cells[0], cells[1], cells[2], cells[3], cells[4]));
        }
        return rows;
    }

    String guide() {
        return by.substring(0, by.indexOf('/'));
    }

    String step() {
        return by.substring(by.indexOf('/') + 1);
    }
}
