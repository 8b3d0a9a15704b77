package com.plexichat.release.localforge.http;

import java.util.Map;

/** What goes wrong with one call, on demand. */
public sealed interface Fault {
    /** The connection ends before anything is processed. */
    record DropBefore() implements Fault {}

    /**
     * A body is taken in by half, as GitHub does with an upload that breaks off; where there is none, half of the answer
     * is sent. Then the connection ends.
     */
    record DropHalfway() implements Fault {}

    /** Everything is processed, and the connection ends without an answer. */
    record DropAfter() implements Fault {}

    /** Nothing is processed, and this is answered. */
    record AnswerInstead(int status, Map<String, String> headers, String contentType, String body) implements Fault {}

    /** Everything is processed, and this is answered. */
    record AnswerAfter(int status, Map<String, String> headers, String contentType, String body) implements Fault {}

    /** Everything is processed, and the answer has the right status and no body. */
    record EmptyBody() implements Fault {}

    /** Everything is processed, and the answer's text ends in the middle. */
    record TruncatedBody() implements Fault {}

    /**
     * Nothing is processed and no answer ever comes.
     *
     * @param held runs when the call is held, so that a test can move its clock
     */
    record Silence(Runnable held) implements Fault {}

    /** An upload is left as a starter and answered with 502; any other call is answered so and not processed. */
    record LeaveStarter() implements Fault {}

    /** One byte of an upload is stored wrong; no other call is harmed. */
    record StoreDamaged() implements Fault {}
}
