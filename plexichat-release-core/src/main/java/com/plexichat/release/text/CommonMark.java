package com.plexichat.release.text;

import com.plexichat.release.text.MarkdownBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLines;

/** Reads the blocks of a text as commonmark-java does; what is in their lines is not read. */
final class CommonMark {
    /** A deeper one than anybody writes is text. */
    private static final int DEEPEST = 100;

    /** Stays a heading below every text that leaves nothing open. */
    private static final String PROBE = "\n\n#";

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .inlineParserFactory(context -> CommonMark::keepWords)
            .build();

    private final int size;
    private final List<MarkdownBlock> blocks = new ArrayList<>();
    private Optional<MarkdownBlock> open = Optional.empty();

    CommonMark(List<String> lines) {
        size = lines.size();
        Node document = PARSER.parse(String.join("\n", lines) + PROBE);
        Node last = document.getLastChild();
        boolean ends = last instanceof Heading && firstLine(last) >= size;
        if (ends) {
            last.unlink();
        }
        addAll(document, false, false);
        if (!ends) {
            open = Optional.of(blocks.get(blocks.size() - 1));
        }
    }

    List<MarkdownBlock> blocks() {
        return blocks;
    }

    Optional<MarkdownBlock> open() {
        return open;
    }

    private void addAll(Node parent, boolean inList, boolean inQuote) {
        for (Node each = parent.getFirstChild(); each != null; each = each.getNext()) {
            boolean isQuote = each instanceof BlockQuote;
            boolean isList = each instanceof ListBlock || each instanceof ListItem;
            if ((isQuote || isList) && each.getFirstChild() != null) {
                addAll(each, inList || isList, inQuote || isQuote);
            } else {
                add(each, inList, inQuote);
            }
        }
    }

    private void add(Node node, boolean inList, boolean inQuote) {
        Kind kind = kind(node, inQuote);
        List<SourceSpan> spans = node.getSourceSpans();
        int last = Math.min(spans.get(spans.size() - 1).getLineIndex(), size - 1);
        int level = kind == Kind.HEADING && node instanceof Heading heading ? heading.getLevel() : 0;
        MarkdownBlock block = new MarkdownBlock(kind, firstLine(node), last, level, text(node), inList);
        blocks.add(block);
        open = !inQuote && node instanceof FencedCodeBlock fenced && fenced.getClosingFenceLength() == null
                ? Optional.of(block)
                : Optional.empty();
    }

    private static int firstLine(Node block) {
        return block.getSourceSpans().get(0).getLineIndex();
    }

    private static Kind kind(Node block, boolean inQuote) {
        if (block instanceof FencedCodeBlock || block instanceof IndentedCodeBlock) {
            return Kind.CODE;
        }
        if (inQuote) {
            return Kind.TEXT;
        }
        if (block instanceof Heading) {
            return Kind.HEADING;
        }
        if (block instanceof LinkReferenceDefinition) {
            return Kind.DEFINITION;
        }
        return block instanceof HtmlBlock html
                        && html.getLiteral().stripLeading().startsWith("<!--")
                ? Kind.COMMENT
                : Kind.TEXT;
    }

    private static String text(Node block) {
        if (block instanceof Heading && block.getFirstChild() instanceof Text words) {
            return words.getLiteral();
        }
        if (block instanceof LinkReferenceDefinition definition) {
            return definition.getLabel();
        }
        return block instanceof FencedCodeBlock fenced
                ? fenced.getFenceCharacter().repeat(fenced.getOpeningFenceLength())
                : "";
    }

    /** Leaves what is in a line as it is; all but the words of headings goes. */
    private static void keepWords(SourceLines content, Node block) {
        if (block.getSourceSpans().isEmpty()) {
            takeLines(content.getLines().size(), block, block.getPrevious());
        }
        if (block instanceof Heading) {
            block.appendChild(
                    new Text(content.getContent().lines().map(String::strip).collect(Collectors.joining(" "))));
        }
    }

    /** What begins as the title of a definition and is none has lines that commonmark-java 0.29.0 counts to the definition. */
    private static void takeLines(int count, Node text, Node definition) {
        List<SourceSpan> spans = definition.getSourceSpans();
        int end = spans.size() - count;
        definition.setSourceSpans(spans.subList(0, end));
        text.setSourceSpans(spans.subList(end, spans.size()));
    }
}
