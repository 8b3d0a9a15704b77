package com.plexichat.release.localforge.state;

import java.util.List;

/** A rule of GitHub forbids the change, which has left no trace: the answer 422. */
public final class RefusedChange extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    /** With GitHub's sentence and no list of fields. */
    public RefusedChange(String message) {
        super(message);
        this.errors = List.of();
    }

    RefusedChange(List<FieldError> errors) {
        super("Validation Failed");
        this.errors = List.copyOf(errors);
    }

    /** A field is needed that the client left out. */
    public static RefusedChange missing(String resource, String field) {
        return new RefusedChange(List.of(FieldError.missing(resource, field)));
    }

    /** Everything that was wrong, possibly nothing beyond the message. */
    public List<FieldError> errors() {
        return errors;
    }
}
