package dev.syncdesk.device.report;

/** Where in a message the reader is: {@code events[3].code}. Text is only made when it is asked. */
final class FieldPath {

    private static final int MAX_DEPTH = 8;
    private static final int NO_INDEX = -1;

    private final String[] names = new String[MAX_DEPTH];
    private final int[] indexes = new int[MAX_DEPTH];
    private int depth;
    private String name = "";

    void at(String field) {
        name = field;
    }

    String name() {
        return name;
    }

    void enter() {
        names[depth] = name;
        indexes[depth] = NO_INDEX;
        depth++;
    }

    void leave() {
        depth--;
        name = names[depth];
    }

    int nextItem() {
        name = "";
        return ++indexes[depth - 1];
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            append(text, names[i]);
            if (indexes[i] != NO_INDEX) {
                text.append('[').append(indexes[i]).append(']');
            }
        }
        append(text, name);
        return text.length() == 0 ? "The message" : text.toString();
    }

    private static void append(StringBuilder text, String name) {
        if (text.length() > 0 && !name.isEmpty()) {
            text.append('.');
        }
        text.append(name);
    }
}
