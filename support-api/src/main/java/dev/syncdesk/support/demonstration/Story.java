package dev.syncdesk.support.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One case of the demonstration.
 *
 * @param customer the address before its @
 * @param device {@code tracker}, {@code scale} or {@code none}: the customer's first of that kind
 * @param talk the customer's first message, and what came after it
 */
record Story(
        String customer,
        String device,
        String channel,
        String status,
        String priority,
        @Nullable String assignee,
        @Nullable String group,
        List<String> tags,
        String subject,
        List<Line> talk) {

    /**
     * One message.
     *
     * @param from {@code customer}, {@code note}, or the login of a colleague
     */
    record Line(Duration ago, String from, String text) {

        static Line of(Map<?, ?> said) {
            Number minutes = (Number) value(said, "ago");
            return new Line(
                    Duration.ofMinutes(minutes.longValue()),
                    value(said, "from").toString(),
                    value(said, "text").toString());
        }

        boolean isCustomers() {
            return from.equals("customer");
        }

        boolean isNote() {
            return from.equals("note");
        }

        private boolean isAnswer() {
            return !isCustomers() && !isNote();
        }
    }

    static Story of(Map<?, ?> told) {
        return new Story(
                value(told, "customer").toString(),
                value(told, "device").toString(),
                value(told, "channel").toString(),
                value(told, "status").toString(),
                value(told, "priority").toString(),
                (String) told.get("assignee"),
                (String) told.get("group"),
                ((List<?>) value(told, "tags")).stream().map(Object::toString).toList(),
                value(told, "subject").toString(),
                ((List<?>) value(told, "talk")).stream().map(l -> Line.of((Map<?, ?>) l)).toList());
    }

    private static Object value(Map<?, ?> told, String name) {
        Object value = told.get(name);
        if (value == null) {
            throw new IllegalStateException("A story has no " + name + ": " + told);
        }
        return value;
    }

    Instant beganAt(Instant now) {
        return now.minus(talk.getFirst().ago());
    }

    Instant endedAt(Instant now) {
        return now.minus(talk.getLast().ago());
    }

    /** When staff first answered; null while nobody has. */
    @Nullable Instant answeredAt(Instant now) {
        return talk.stream()
                .filter(Line::isAnswer)
                .findFirst()
                .map(line -> now.minus(line.ago()))
                .orElse(null);
    }

    /** Since when the customer waits, if they do. */
    Instant waitsSince(Instant now) {
        Instant since = beganAt(now);
        boolean waits = true;
        for (Line line : talk) {
            since = line.isCustomers() && !waits ? now.minus(line.ago()) : since;
            waits = line.isCustomers() || (waits && line.isNote());
        }
        return since;
    }
}
