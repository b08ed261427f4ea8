package dev.syncdesk.device.diagnosis;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * A digest as compact text, to be kept beside the device's state: words of numbers, each with a
 * letter that says what it is. Times are seconds.
 */
public final class DigestCodec {

    public static String encode(Digest digest) {
        StringBuilder out = new StringBuilder(256).append("1 ");
        BatteryDigest battery = digest.battery();
        sample(out, 's', battery.start());
        sample(out, 'l', battery.last());
        for (DischargeSession session : battery.sessions()) {
            long from = session.from().getEpochSecond();
            long seconds = session.to().getEpochSecond() - from;
            word(out, 'd', from, seconds, session.fromPercent(), session.toPercent());
        }
        BatteryJump jump = battery.jump();
        if (jump != null) {
            long at = jump.at().getEpochSecond();
            word(out, 'j', at, jump.fromPercent(), jump.toPercent(), jump.minutes());
        }
        for (DayCounts day : digest.days()) {
            long[] counts = {day.syncFailures(), day.syncSuccesses(), day.unexpectedReboots()};
            word(out, 'e', day.epochDay(), counts[0], counts[1], counts[2]);
        }
        marks(out, digest.marks());
        for (LinkSignal signal : digest.signals().newest()) {
            long at = signal.at().getEpochSecond();
            word(out, 'r', signal.key(), signal.tenthsDbm(), signal.samples(), at);
        }
        return out.toString();
    }

    private static void marks(StringBuilder out, EventMarks marks) {
        @Nullable Instant[] all = marks.inOrder();
        for (int place = 0; place < all.length; place++) {
            Instant at = all[place];
            if (at != null) {
                word(out, 'm', place, at.getEpochSecond());
            }
        }
    }

    /** Text that cannot be read is an empty digest: it fills again from the next reports. */
    public static Digest decode(String text) {
        if (!text.startsWith("1 ")) {
            return Digest.EMPTY;
        }
        try {
            return new DigestCodec().read(new StringTokenizer(text.substring(2), " "));
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | ArithmeticException
                | DateTimeException e) {
            return Digest.EMPTY;
        }
    }

    private @Nullable BatterySample start;
    private @Nullable BatterySample last;
    private @Nullable BatteryJump jump;
    private final List<DischargeSession> sessions = new ArrayList<>();
    private final List<DayCounts> days = new ArrayList<>();
    private EventMarks marks = EventMarks.NONE;
    private final List<LinkSignal> signals = new ArrayList<>();

    private DigestCodec() {}

    private Digest read(StringTokenizer words) {
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            field(word.charAt(0), numbers(word));
        }
        BatteryDigest battery =
                new BatteryDigest(start, last, Collections.unmodifiableList(sessions), jump);
        LinkSignals seen =
                signals.isEmpty()
                        ? LinkSignals.NONE
                        : new LinkSignals(Collections.unmodifiableList(signals));
        return new Digest(battery, Collections.unmodifiableList(days), marks, seen);
    }

    private void field(char letter, long[] of) {
        Instant at = Instant.ofEpochSecond(of[0]);
        switch (letter) {
            case 's' -> start = new BatterySample(at, (int) of[1], of[2] == 1);
            case 'l' -> last = new BatterySample(at, (int) of[1], of[2] == 1);
            case 'd' -> {
                Instant to = at.plusSeconds(of[1]);
                sessions.add(new DischargeSession(at, to, (int) of[2], (int) of[3]));
            }
            case 'j' -> jump = new BatteryJump(at, (int) of[1], (int) of[2], (int) of[3]);
            case 'e' -> days.add(new DayCounts(of[0], (int) of[1], (int) of[2], (int) of[3]));
            case 'm' -> marks = marks.marked((int) of[0], Instant.ofEpochSecond(of[1]));
            case 'r' -> signals.add(signal(of));
            default -> {}
        }
    }

    private static LinkSignal signal(long[] of) {
        return new LinkSignal((int) of[0], (int) of[1], (int) of[2], Instant.ofEpochSecond(of[3]));
    }

    private static long[] numbers(String word) {
        StringTokenizer parts = new StringTokenizer(word.substring(1), ",");
        long[] numbers = new long[parts.countTokens()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Long.parseLong(parts.nextToken());
        }
        return numbers;
    }

    private static void sample(StringBuilder out, char letter, @Nullable BatterySample sample) {
        if (sample != null) {
            word(
                    out,
                    letter,
                    sample.at().getEpochSecond(),
                    sample.percent(),
                    sample.charging() ? 1 : 0);
        }
    }

    private static void word(StringBuilder out, char letter, long... numbers) {
        out.append(letter);
        for (int i = 0; i < numbers.length; i++) {
            out.append(i == 0 ? "" : ",").append(numbers[i]);
        }
        out.append(' ');
    }
}
