package dev.syncdesk.support.device;

import dev.syncdesk.device.diagnosis.OpenFinding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A device's open findings beside its state, a line each, so that a report needs no second query.
 */
public final class OpenFindings {

    /**
     * @param id of the finding's row
     * @param writtenAt when its evidence was last written
     */
    public record Line(String id, String code, String scope, String severity, Instant writtenAt) {

        public OpenFinding name() {
            return new OpenFinding(code, scope);
        }
    }

    private static final int FIELDS = 5;

    private OpenFindings() {}

    public static List<Line> read(String text) {
        List<Line> lines = new ArrayList<>(2);
        if (!text.isEmpty()) {
            for (String line : text.split("\n")) {
                String[] fields = line.split(" ", FIELDS);
                Instant writtenAt = Instant.ofEpochSecond(Long.parseLong(fields[4]));
                lines.add(new Line(fields[0], fields[1], fields[2], fields[3], writtenAt));
            }
        }
        return lines;
    }

    public static String write(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(line.id()).append(' ');
            text.append(line.code()).append(' ');
            text.append(line.scope()).append(' ');
            text.append(line.severity()).append(' ');
            text.append(line.writtenAt().getEpochSecond()).append('\n');
        }
        return text.toString();
    }

    public static Set<OpenFinding> names(List<Line> lines) {
        Set<OpenFinding> names = new LinkedHashSet<>();
        for (Line line : lines) {
            names.add(line.name());
        }
        return names;
    }
}
