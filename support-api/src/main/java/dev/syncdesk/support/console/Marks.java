package dev.syncdesk.support.console;

import dev.syncdesk.support.guide.StepArrival;
import java.util.List;

/** Which icon stands for what, the same on every page; each has a word beside it. */
public final class Marks {

    public static final List<String> CHOSEN_STATUSES =
            List.of("open", "pending", "waiting-on-device", "on-hold", "solved");
    public static final List<String> PRIORITIES = List.of("urgent", "high", "normal", "low");

    private Marks() {}

    public static String status(String status) {
        return switch (status) {
            case "new" -> "record-circle-fill";
            case "pending" -> "circle-half";
            case "waiting-on-device" -> "smartwatch";
            case "on-hold" -> "pause-circle";
            case "solved" -> "check-circle";
            case "closed" -> "dash-circle";
            default -> "circle";
        };
    }

    public static boolean isRaised(String priority) {
        return priority.equals("urgent") || priority.equals("high");
    }

    public static String priority(String priority) {
        return switch (priority) {
            case "urgent" -> "chevron-double-up";
            case "high" -> "chevron-up";
            case "low" -> "chevron-down";
            default -> "dash";
        };
    }

    public static String severity(String severity) {
        return severity.equals("info") ? "info-circle" : "triangle-fill";
    }

    public static String run(String state) {
        return switch (state) {
            case "running" -> "play";
            case "solved" -> "check-circle-fill";
            case "escalated" -> "arrow-up-right";
            case "stopped" -> "stop";
            default -> "clock-history";
        };
    }

    /** How a step comes to the customer. */
    public static String arrival(StepArrival.Way way) {
        return switch (way) {
            case AT_ONCE -> "broadcast";
            case NEXT_CHECK -> "clock";
            case OVERDUE -> "hourglass";
            case PAGE -> "window";
        };
    }

    /** Proof by telemetry is filled, a customer's word is outlined, staff's is a pen. */
    public static String step(String mark) {
        return switch (mark) {
            case "telemetry" -> "check-circle-fill";
            case "answer" -> "check-circle";
            case "staff" -> "pen";
            case "done" -> "check2";
            case "missed" -> "slash-circle";
            case "failed" -> "x-circle";
            case "withdrawn" -> "dash-circle";
            case "queued" -> "hourglass";
            default -> "arrow-right-circle";
        };
    }
}
