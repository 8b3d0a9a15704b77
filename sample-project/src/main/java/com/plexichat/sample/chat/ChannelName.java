package com.plexichat.sample.chat;

import java.util.regex.Pattern;

/** The name of a channel: safe in an address, in a file name and in a mail subject. */
public record ChannelName(String value) {
    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");

    public ChannelName {
        if (!ALLOWED.matcher(value).matches()) {
            throw new InvalidInputException(
                    "channel",
                    "a channel name has 1 to 32 lower-case letters, digits and hyphens and does not start with a hyphen");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
