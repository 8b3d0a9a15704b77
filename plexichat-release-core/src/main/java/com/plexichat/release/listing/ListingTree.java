package com.plexichat.release.listing;

import com.plexichat.release.archive.ArchiveEntry.Kind;
import com.plexichat.release.archive.VisibleText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A package as a tree: each folder with the bytes of all that is below it, the largest first. */
public final class ListingTree {
    /** What is deeper is shown as one long name. */
    private static final int DEEPEST = 64;

    private static final int SIZE_WIDTH = 12;

    private static final Comparator<Map.Entry<String, Node>> LARGEST_FIRST = Comparator.comparing(
                    (Map.Entry<String, Node> each) -> each.getValue().bytes)
            .reversed()
            .thenComparing(Map.Entry::getKey);

    private static final class Node {
        private final Map<String, Node> below = new HashMap<>();
        private long bytes;
        private boolean isFolder;
        private String target = "";
    }

    private ListingTree() {}

    public static String of(PackageListing listing) {
        Node top = new Node();
        for (ListedEntry entry : listing.entries()) {
            Node node = top;
            node.bytes += entry.bytes();
            for (String part : entry.path().split("/", DEEPEST)) {
                node.isFolder = true;
                node = node.below.computeIfAbsent(part, name -> new Node());
                node.bytes += entry.bytes();
            }
            node.isFolder |= entry.kind() == Kind.FOLDER;
            node.target = ListingText.target(entry);
        }
        StringBuilder text = new StringBuilder();
        line(text, top.bytes, "", VisibleText.of(listing.name()));
        children(text, top, "");
        return text.toString();
    }

    private static void children(StringBuilder text, Node node, String indent) {
        List<Map.Entry<String, Node>> sorted =
                node.below.entrySet().stream().sorted(LARGEST_FIRST).toList();
        for (int i = 0; i < sorted.size(); i++) {
            boolean isLast = i == sorted.size() - 1;
            Node child = sorted.get(i).getValue();
            String name = VisibleText.of(sorted.get(i).getKey()) + (child.isFolder ? "/" : "") + child.target;
            line(text, child.bytes, indent + (isLast ? "└── " : "├── "), name);
            children(text, child, indent + (isLast ? "    " : "│   "));
        }
    }

    private static void line(StringBuilder text, long bytes, String branch, String name) {
        String size = String.valueOf(bytes);
        text.append(" ".repeat(Math.max(0, SIZE_WIDTH - size.length())))
                .append(size)
                .append("  ")
                .append(branch)
                .append(name)
                .append('\n');
    }
}
