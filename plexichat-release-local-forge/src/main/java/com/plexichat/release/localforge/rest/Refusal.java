package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.http.Answer;

/** The call ends here with this answer. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    Refusal(Answer answer) {
        super("answered with " + answer.status());
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
