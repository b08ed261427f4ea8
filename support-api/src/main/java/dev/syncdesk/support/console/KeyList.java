package dev.syncdesk.support.console;

import java.util.List;

/** Every key of the staff's screens, as {@code ?} shows them. */
public final class KeyList {

    /** Keys that belong together. */
    public record Group(String code, List<Key> keys) {}

    /**
     * One action.
     *
     * @param caps what is pressed; {@code mod} is Ctrl, on a Mac ⌘
     */
    public record Key(String code, List<String> caps) {}

    public static final List<Group> GROUPS =
            List.of(
                    new Group(
                            "move",
                            List.of(
                                    key("next", "j"),
                                    key("previous", "k"),
                                    key("enter", "⏎"),
                                    key("search", "/"),
                                    key("palette", "Ctrl", "K"),
                                    key("fold", "["),
                                    key("keys", "?"))),
                    new Group(
                            "case",
                            List.of(
                                    key("reply", "r"),
                                    key("note", "n"),
                                    key("guide", "g"),
                                    key("assign", "a"),
                                    key("status", "s"),
                                    key("priority", "p"),
                                    key("solve", "e"),
                                    key("undo", "u"),
                                    key("device", "d"))),
                    new Group(
                            "trends",
                            List.of(
                                    key("line", "j", "k"),
                                    key("line-open", "⏎"),
                                    key("trend-seen", "s"),
                                    key("trend-mute", "m"),
                                    key("trend-known", "i"))),
                    new Group(
                            "write",
                            List.of(
                                    key("send", "Ctrl", "⏎"),
                                    key("send-next", "⇧", "Ctrl", "⏎"),
                                    key("leave", "Esc"))));

    private KeyList() {}

    private static Key key(String code, String... caps) {
        return new Key(code, List.of(caps));
    }
}
