package dev.syncdesk.device.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a message of the protocol field by field, without a tree. Null reads as absent; a value of
 * another type, or outside its range, ends the reading with a {@link NotReadable} that names it.
 *
 * <pre>{@code
 * if (in.enter()) {
 *     while (in.next()) {
 *         switch (in.name()) {
 *             case "percent" -> percent = in.integer(0, 100);
 *             default -> in.skip();
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Of a field that is given twice the last one counts, and both have to be valid.
 */
public final class Fields {

    /** What a code, a version or a name may be at most, in characters. */
    public static final int MAX_TEXT = 64;

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final JsonParser in;
    private final FieldPath path = new FieldPath();
    private boolean leftOut;

    public Fields(JsonParser in) {
        this.in = in;
    }

    /** Goes into the object that is the next value; false if it is null. */
    public boolean enter() throws IOException {
        return enter(JsonToken.START_OBJECT, "an object");
    }

    /** Goes into the array that is the next value; false if it is null. */
    public boolean enterArray() throws IOException {
        return enter(JsonToken.START_ARRAY, "an array");
    }

    /** Goes to the next field, or leaves the object: then false. */
    public boolean next() throws IOException {
        String field = in.nextFieldName();
        if (field == null) {
            requireToken(JsonToken.END_OBJECT);
            path.leave();
            return false;
        }
        path.at(field);
        return true;
    }

    /** Goes into the next object of an array, or leaves the array: then false. */
    public boolean nextItem(int maxItems) throws IOException {
        JsonToken token = in.nextToken();
        if (token == JsonToken.END_ARRAY) {
            path.leave();
            return false;
        }
        if (path.nextItem() >= maxItems) {
            path.leave();
            throw new NotReadable("out-of-range", path + " has more than " + maxItems + " entries");
        }
        if (token != JsonToken.START_OBJECT) {
            throw wrongType("an object");
        }
        path.enter();
        return true;
    }

    public String name() {
        return path.name();
    }

    public void skip() throws IOException {
        leftOut = true;
        in.nextToken();
        in.skipChildren();
    }

    /** Whether the message said something that was not read: an unknown field or word. */
    boolean hasLeftOut() {
        return leftOut;
    }

    /** Nothing may follow the message. */
    public void end() throws IOException {
        if (in.nextToken() != null) {
            throw new NotReadable("not-the-schema", "Something follows the message");
        }
    }

    public @Nullable Boolean flag() throws IOException {
        JsonToken token = in.nextToken();
        if (token == JsonToken.VALUE_TRUE) {
            return Boolean.TRUE;
        }
        if (token == JsonToken.VALUE_FALSE) {
            return Boolean.FALSE;
        }
        return absentOr("true or false");
    }

    public @Nullable Integer integer(int min, int max) throws IOException {
        Long value = whole(min, max);
        return value == null ? null : value.intValue();
    }

    public @Nullable Long whole(long min, long max) throws IOException {
        JsonToken token = in.nextToken();
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return WholeNumber.read(in, path, min, max);
        }
        return absentOr("a whole number");
    }

    /** A time of this century; it has a zone, and reads as UTC. */
    public @Nullable Instant time() throws IOException {
        String text = string("a time");
        if (text == null) {
            return null;
        }
        Instant time = Rfc3339.parse(text);
        if (time == null) {
            throw new NotReadable(
                    "not-the-schema", path + " " + shown(text) + " is not a time with a zone");
        }
        if (time.isBefore(EARLIEST) || !time.isBefore(LATEST)) {
            throw new NotReadable(
                    "out-of-range", path + " " + shown(text) + " is not of this century");
        }
        return time;
    }

    /** Milliseconds since 1970. */
    @Nullable Instant millis() throws IOException {
        Long millis = whole(0, Long.MAX_VALUE);
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    /** An unknown word reads as unknown. */
    public <E extends Enum<E> & WireWord> @Nullable E word(WireWords<E> words) throws IOException {
        String text = string("text");
        if (text == null) {
            return null;
        }
        E word = words.read(text);
        leftOut |= word == null;
        return word;
    }

    /** At most {@value #MAX_TEXT} characters, none of them a control character; empty is absent. */
    public @Nullable String text() throws IOException {
        return text(MAX_TEXT);
    }

    public @Nullable String text(int maxCharacters) throws IOException {
        String text = string("text");
        if (text == null || text.isEmpty()) {
            return null;
        }
        PlainText.require(text, maxCharacters, path);
        return text;
    }

    /** Text for a screen: as {@link #text(int)}, in several lines. */
    public @Nullable String lines(int maxCharacters) throws IOException {
        String text = string("text");
        if (text == null || text.isEmpty()) {
            return null;
        }
        PlainText.require(text.replace('\n', ' '), maxCharacters, path);
        return text;
    }

    /** The texts of an array; none if it is null. */
    public List<String> texts(int maxItems, int maxCharacters) throws IOException {
        List<String> texts = new ArrayList<>();
        if (!enterArray()) {
            return texts;
        }
        while (in.nextToken() == JsonToken.VALUE_STRING) {
            if (path.nextItem() >= maxItems) {
                path.leave();
                throw refusal("out-of-range", "has more than " + maxItems + " entries");
            }
            PlainText.require(in.getText(), maxCharacters, path);
            texts.add(in.getText());
        }
        if (in.currentToken() != JsonToken.END_ARRAY) {
            throw wrongType("text");
        }
        path.leave();
        return Collections.unmodifiableList(texts);
    }

    /** At most 64 characters {@code A-Z a-z 0-9 . _ -}. */
    public @Nullable String id() throws IOException {
        String text = string("text");
        if (text != null && !WireId.isValid(text)) {
            throw new NotReadable(
                    "bad-id", path + " " + shown(text) + " is not an id: " + WireId.RULE);
        }
        return text;
    }

    /** The value, or the refusal of a message without it. */
    public <T> T required(@Nullable T value, String field) {
        if (value == null) {
            path.at(field);
            throw new NotReadable("not-the-schema", path + " is missing");
        }
        return value;
    }

    public NotReadable refusal(String reason, String said) {
        return new NotReadable(reason, path + " " + said);
    }

    private @Nullable String string(String expected) throws IOException {
        if (in.nextToken() == JsonToken.VALUE_STRING) {
            return in.getText();
        }
        return absentOr(expected);
    }

    private boolean enter(JsonToken start, String expected) throws IOException {
        if (in.nextToken() != start) {
            absentOr(expected);
            return false;
        }
        path.enter();
        return true;
    }

    private <T> @Nullable T absentOr(String expected) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        throw wrongType(expected);
    }

    private void requireToken(JsonToken expected) throws IOException {
        if (in.currentToken() != expected) {
            throw new NotReadable("not-the-schema", path + " ends early");
        }
    }

    private NotReadable wrongType(String expected) throws IOException {
        return new NotReadable(
                "not-the-schema", path + " " + PlainText.shown(in) + " is not " + expected);
    }

    private static String shown(String text) {
        return PlainText.shown(text);
    }
}
