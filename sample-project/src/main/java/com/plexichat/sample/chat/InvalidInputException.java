package com.plexichat.sample.chat;

/** A value that a user gave and that is not acceptable; names the field it was given in. */
public final class InvalidInputException extends RuntimeException {
    private final String field;
    private final String problem;

    public InvalidInputException(String field, String message) {
        super(message);
        this.field = field;
        this.problem = message;
    }

    public String field() {
        return field;
    }

    public String problem() {
        return problem;
    }
}
