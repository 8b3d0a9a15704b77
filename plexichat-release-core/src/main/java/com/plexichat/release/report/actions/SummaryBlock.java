package com.plexichat.release.report.actions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A part of a summary.
 *
 * @param body of whole lines
 * @param divisible whether the body means the same line by line, so that lines may be left out
 */
record SummaryBlock(String head, String body, String foot, boolean divisible) {
    private static final String CUT = "\n*The rest is left out: GitHub takes 1 MiB of summary from a step.*\n";

    static SummaryBlock lines(String head, String body, String foot) {
        return new SummaryBlock(head, body, foot, true);
    }

    static SummaryBlock whole(String head, String body, String foot) {
        return new SummaryBlock(head, body, foot, false);
    }

    /** The blocks, with a sentence in the place of what there is no room for. */
    static String join(List<SummaryBlock> blocks, long room) {
        if (blocks.stream().mapToLong(SummaryBlock::bytes).sum() <= room) {
            return joined(blocks);
        }
        long left = room - bytes(CUT);
        StringBuilder text = new StringBuilder();
        for (SummaryBlock block : blocks) {
            if (block.bytes() > left) {
                block.cutTo(left).ifPresent(text::append);
                break;
            }
            text.append(block.text());
            left -= block.bytes();
        }
        return text.isEmpty() ? "" : text + CUT;
    }

    private static String joined(List<SummaryBlock> blocks) {
        StringBuilder text = new StringBuilder();
        blocks.forEach(block -> text.append(block.text()));
        return text.toString();
    }

    private Optional<String> cutTo(long room) {
        long left = room - bytes(head) - bytes(foot);
        StringBuilder lines = new StringBuilder();
        for (String line : divisible ? body.lines().toList() : List.<String>of()) {
            left -= bytes(line) + 1;
            if (left < 0) {
                break;
            }
            lines.append(line).append('\n');
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(head + lines + foot);
    }

    private String text() {
        return head + body + foot;
    }

    private long bytes() {
        return bytes(head) + bytes(body) + bytes(foot);
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
