package com.plexichat.sample;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/** One record on one line: moment, level, message; the trace of a failure follows below. */
final class LogLine extends Formatter {
    @Override
    public String format(LogRecord record) {
        // A line break in a message would let a client write log lines of its own.
        String message = formatMessage(record).replaceAll("\\R", " ");
        return record.getInstant() + " " + record.getLevel().getName() + " " + message + "\n"
                + trace(record.getThrown());
    }

    private static String trace(@Nullable Throwable thrown) {
        if (thrown == null) {
            return "";
        }
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }
}
