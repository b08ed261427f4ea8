package dev.syncdesk.companion.android;

import dev.syncdesk.companion.check.Stage;
import dev.syncdesk.companion.screen.CheckScreen;
import dev.syncdesk.companion.screen.Mood;
import dev.syncdesk.companion.screen.StepCard;
import dev.syncdesk.companion.share.Purpose;

/** The words of the phone's language for what the companion's screens say. */
final class Words {

    static int of(Purpose purpose) {
        return switch (purpose) {
            case DEVICE -> R.string.purpose_device;
            case PHONE -> R.string.purpose_phone;
            case STEPS -> R.string.purpose_steps;
        };
    }

    static int of(Mood mood) {
        return switch (mood) {
            case NOT_KNOWN -> R.string.mood_not_known;
            case WELL -> R.string.mood_well;
            case WATCH -> R.string.mood_watch;
            case NEEDS_YOU -> R.string.mood_needs_you;
        };
    }

    static int of(Stage stage) {
        return switch (stage) {
            case PHONE -> R.string.stage_phone;
            case SEARCHING -> R.string.stage_searching;
            case CONNECTING -> R.string.stage_connecting;
            case READING -> R.string.stage_reading;
            case DIAGNOSING, DONE -> R.string.stage_diagnosing;
        };
    }

    static int of(CheckScreen.Outcome outcome) {
        return switch (outcome) {
            case WELL -> R.string.outcome_well;
            case FOUND -> R.string.outcome_found;
            case NOT_REACHED -> R.string.outcome_not_reached;
            case PHONE_NOT_READY -> R.string.outcome_phone_not_ready;
            case NOT_CHOSEN -> R.string.outcome_not_chosen;
        };
    }

    static int of(StepCard.End end) {
        return switch (end.kind()) {
            case PASSED -> end.proven() ? R.string.step_proven : R.string.step_passed;
            case MISSED, EXPIRED -> R.string.step_missed;
            case WITHDRAWN -> R.string.step_withdrawn;
        };
    }

    private Words() {}
}
