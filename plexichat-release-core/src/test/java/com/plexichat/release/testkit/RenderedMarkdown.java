package com.plexichat.release.testkit;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A text in Markdown as an implementation of CommonMark that is not ours understands it, with GitHub's extensions. */
public record RenderedMarkdown(Node document) {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(AutolinkExtension.create(), StrikethroughExtension.create(), TablesExtension.create()))
            .build();

    public static RenderedMarkdown of(String markdown) {
        return new RenderedMarkdown(PARSER.parse(markdown));
    }

    /** What a reader sees of a part of the document. */
    public static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                words.append('\n');
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                words.append('\n');
            }
        });
        return words.toString().replace("\u2060", "");
    }

    /** The first paragraph of each bullet. */
    public List<String> bullets() {
        List<String> bullets = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(ListItem item) {
                bullets.add(item.getFirstChild() instanceof Paragraph words ? words(words) : "");
                visitChildren(item);
            }
        });
        return bullets;
    }

    public List<String> headings() {
        List<String> headings = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add("#".repeat(heading.getLevel()) + " " + words(heading));
            }
        });
        return headings;
    }

    /** The text outside of code as it is, where GitHub looks for persons, numbers and names of emoji. */
    public String textOutsideOfCode() {
        StringBuilder text = new StringBuilder();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append('`');
            }
        });
        return text.toString();
    }

    /** The kinds of nodes that are there, such as {@code Link}, and the text of each piece of HTML. */
    public List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        addKinds(document, kinds);
        return kinds;
    }

    private static void addKinds(Node node, List<String> kinds) {
        kinds.add(
                node instanceof HtmlInline html
                        ? html.getLiteral()
                        : node.getClass().getSimpleName());
        if (!(node instanceof FencedCodeBlock)) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                addKinds(child, kinds);
            }
        }
    }
}
