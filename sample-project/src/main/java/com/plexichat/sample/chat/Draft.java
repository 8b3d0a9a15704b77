package com.plexichat.sample.chat;

/** What somebody wants to say: a name on one line and a text, both without control characters. */
public record Draft(String author, String text) {
    private static final int LONGEST_AUTHOR = 40;

    public Draft {
        author = author.strip();
        text = text.replace("\r\n", "\n").strip();
        if (author.isEmpty()) {
            throw new InvalidInputException("author", "the author is empty");
        }
        if (characters(author) > LONGEST_AUTHOR) {
            throw new InvalidInputException("author", "the author has more than " + LONGEST_AUTHOR + " characters");
        }
        if (author.codePoints().anyMatch(Draft::unprintable)) {
            throw new InvalidInputException("author", "the author contains control characters");
        }
        if (text.isEmpty()) {
            throw new InvalidInputException("text", "the text is empty");
        }
        if (text.codePoints().anyMatch(c -> unprintable(c) && c != '\n' && c != '\t')) {
            throw new InvalidInputException("text", "the text contains control characters");
        }
    }

    /** The draft itself when its text is short enough for this server. */
    public Draft within(int maxCharacters) {
        int length = characters(text);
        if (length > maxCharacters) {
            throw new InvalidInputException(
                    "text", "the text has " + length + " characters; " + maxCharacters + " are allowed");
        }
        return this;
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Half a surrogate pair has no UTF-8 form: the database would give back another text than it was given. */
    private static boolean unprintable(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }
}
