package dev.syncdesk.companion.check;

import dev.syncdesk.device.bluetooth.BleFailure;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The code of what went wrong, as reports carry it: {@code gatt-133}, else {@code timed-out}. */
final class ErrorCode {

    private static final Pattern STATUS = Pattern.compile("\\bgatt-\\d{1,3}\\b");

    static String of(BleFailure failure) {
        String status = in(failure.reason());
        return status == null ? failure.code() : status;
    }

    /** The first status that a refused value had; null if none was refused with one. */
    static @Nullable String of(List<String> refusals) {
        for (String refusal : refusals) {
            String status = in(refusal);
            if (status != null) {
                return status;
            }
        }
        return null;
    }

    private static @Nullable String in(String sentence) {
        Matcher matcher = STATUS.matcher(sentence);
        return matcher.find() ? matcher.group() : null;
    }

    private ErrorCode() {}
}
