package com.plexichat.sample.http;

/** A request that is refused: the status, a code for programs and a sentence for people. */
final class ApiException extends RuntimeException {
    private final int status;
    private final String code;
    private final String problem;

    ApiException(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
        this.problem = message;
    }

    static ApiException badRequest(String code, String message) {
        return new ApiException(400, code, message);
    }

    static ApiException notFound(String message) {
        return new ApiException(404, "not_found", message);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String problem() {
        return problem;
    }
}
