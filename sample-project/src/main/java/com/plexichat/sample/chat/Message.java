package com.plexichat.sample.chat;

import java.time.Instant;

/**
 * A message as the channel keeps it.
 *
 * @param id grows with each message of the server, never reused
 * @param sentAt in whole milliseconds, the precision of the database
 */
public record Message(long id, ChannelName channel, String author, String text, Instant sentAt) {
    public Message {
        if (id < 1) {
            throw new IllegalArgumentException("a message id is at least 1");
        }
    }
}
