package com.plexichat.release.http;

/** Makes a value of an answer, whatever its status. */
@FunctionalInterface
public interface AnswerReader<T> {
    /** @throws UnreadableAnswerException if the answer is not what the server meant to send, such as half of a JSON text */
    T read(HttpAnswer answer) throws UnreadableAnswerException;
}
