package dev.syncdesk.device.guide;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Finds a node by its keys. */
final class YamlPath {

    private YamlPath() {}

    /** The value of a key; null where the node is no mapping or has no such key. */
    static @Nullable Node value(@Nullable Node node, String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)) {
                    return tuple.getValueNode();
                }
            }
        }
        return null;
    }

    /**
     * @param path keys from the root, joined by slashes
     */
    static @Nullable Node find(@Nullable Node root, String path) {
        Node node = root;
        for (String key : path.split("/", -1)) {
            node = value(node, key);
        }
        return node;
    }
}
