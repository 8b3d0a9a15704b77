package com.plexichat.release.parameter;

import java.util.Optional;

/** Tells whether a text is what a flag or a number is written as; any text is a text. */
final class WrittenValue {
    private WrittenValue() {}

    /** Why a value cannot be used, after the word "is", and what to do. */
    record Fault(String what, String hint) {}

    /** Empty for a value that can be used. */
    static Optional<Fault> fault(ParameterShape shape, String value) {
        String what = value.isBlank() ? "empty" : "\"" + value + "\"";
        return switch (shape.kind()) {
            case FLAG -> faultIf(!value.equals("true") && !value.equals("false"), what, "write true or false");
            case NUMBER -> faultIf(!isNumber(value), what, "write a whole number");
            case TEXT, TEXTS, ENTRIES -> Optional.empty();
        };
    }

    private static Optional<Fault> faultIf(boolean isWrong, String what, String hint) {
        return isWrong ? Optional.of(new Fault(what, hint)) : Optional.empty();
    }

    private static boolean isNumber(String text) {
        try {
            Integer.parseInt(text);
            return true;
        } catch (NumberFormatException none) {
            return false;
        }
    }
}
