package dev.syncdesk.device.guide;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML text to its nodes, within bounds: no aliases, no deep nesting, one document. */
final class YamlText {

    private static final int MAX_DEPTH = 24;

    private YamlText() {}

    /** Null where it noted why there is none. */
    static @Nullable Node root(String text, GuideNotes notes) {
        if (text.length() > GuideYaml.MAX_LENGTH) {
            notes.problem(1, "longer than " + GuideYaml.MAX_LENGTH + " characters");
            return null;
        }
        try {
            return isBounded(parser(text), notes) ? compose(text, notes) : null;
        } catch (ReaderException e) {
            notes.problem(lineAt(text, e.getPosition()), "a character that YAML does not allow");
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            notes.problem(mark == null ? 1 : mark.getLine() + 1, "not YAML: " + e.getProblem());
        } catch (YAMLException e) {
            notes.problem(1, "not YAML: " + e.getMessage());
        }
        return null;
    }

    private static @Nullable Node compose(String text, GuideNotes notes) {
        Node root = new Composer(parser(text), new Resolver(), new LoaderOptions()).getSingleNode();
        if (root == null) {
            notes.problem(1, "empty");
        }
        return root;
    }

    /** An alias would let a small text unfold to a huge one. */
    private static boolean isBounded(Parser parser, GuideNotes notes) {
        int depth = 0;
        for (Event event = parser.getEvent(); event != null; event = parser.getEvent()) {
            int line = event.getStartMark().getLine() + 1;
            if (event.is(Event.ID.Alias)) {
                notes.problem(line, "aliases are not allowed");
                return false;
            }
            depth += change(event);
            if (depth > MAX_DEPTH) {
                notes.problem(line, "nested deeper than " + MAX_DEPTH);
                return false;
            }
            if (event.is(Event.ID.StreamEnd)) {
                return true;
            }
        }
        return true;
    }

    private static int change(Event event) {
        if (event.is(Event.ID.MappingStart) || event.is(Event.ID.SequenceStart)) {
            return 1;
        }
        return event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd) ? -1 : 0;
    }

    private static Parser parser(String text) {
        return new ParserImpl(new StreamReader(text), new LoaderOptions());
    }

    private static int lineAt(String text, int position) {
        int end = Math.min(position, text.length());
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
