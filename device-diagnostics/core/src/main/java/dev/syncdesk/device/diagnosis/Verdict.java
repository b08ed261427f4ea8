package dev.syncdesk.device.diagnosis;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule says of one scope. */
public sealed interface Verdict {

    /**
     * @param confidence 0 to 1
     * @param until when time alone may change the verdict, or null
     */
    record Present(
            Severity severity, double confidence, List<Evidence> evidence, @Nullable Instant until)
            implements Verdict {

        Finding finding(String code, String scope) {
            return new Finding(code, scope, severity, confidence, evidence);
        }
    }

    /**
     * @param until when time alone may change the verdict, or null
     */
    record Absent(@Nullable Instant until) implements Verdict {}

    /** The signals are absent or too old: an open finding stays open, and none opens. */
    record NotKnown() implements Verdict {}

    static Present present(Severity severity, double confidence, Evidence... evidence) {
        return new Present(severity, confidence, List.of(evidence), null);
    }

    Absent ABSENT = new Absent(null);

    NotKnown NOT_KNOWN = new NotKnown();
}
