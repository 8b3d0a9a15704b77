package com.plexichat.release.localforge.http;

import java.util.Map;

/** What goes wrong with one call, on demand. */
public sealed interface Fault {
    /** How it is called on record. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** The connection ends before a body is read and before anything is processed. */
    record DropBefore() implements Fault {}

    /**
     * A body is read by half, which leaves a starter of an upload and nothing of any other call; a call without a body
     * is processed, and half of its answer is sent. Then the connection ends.
     */
    record DropHalfway() implements Fault {}

    /** Everything is processed, and the connection ends without an answer. */
    record DropAfter() implements Fault {}

    /** Nothing is processed, and this is answered. */
    record AnswerInstead(int status, Map<String, String> headers, String contentType, String body) implements Fault {}

    /** Everything is processed, and this is answered. */
    record AnswerAfter(int status, Map<String, String> headers, String contentType, String body) implements Fault {}

    /** Everything is processed, and the answer has the right status and headers and no body. */
    record EmptyBody() implements Fault {}

    /** Everything is processed, and the answer's JSON ends in the middle, as if that were all. */
    record TruncatedBody() implements Fault {}

    /**
     * The call is read but not processed, and no answer comes until the forge closes, which ends the connection.
     *
     * @param held runs when the call is read and on record, so that a test can move its clock
     */
    record Silence(Runnable held) implements Fault {}

    /** An upload is left as a starter and answered with 502 in HTML; any other call is answered so and not processed. */
    record LeaveStarter() implements Fault {}

    /** One byte of an upload is stored wrong and told so by the digest; no other call is harmed. */
    record StoreDamaged() implements Fault {}

    /** Everything is processed, and the answer has the right head without a length, and a body of zeros without an end. */
    record Endless() implements Fault {}

    /**
     * Everything is processed, and the right answer comes byte by byte.
     *
     * @param between runs after each byte, so that a test can move its clock
     */
    record Drip(Runnable between) implements Fault {}
}
