package com.plexichat.updater.health;

/** What a question after the health of a version came to. */
public sealed interface HealthAnswer {
    /** The answer in words. */
    String text();

    /** One that is as it has to be, and names this version. */
    record Good(String version) implements HealthAnswer {
        @Override
        public String text() {
            return "version " + Excerpt.of(version);
        }
    }

    /** None, or one that is not as it has to be, in plain words. */
    record Bad(String words) implements HealthAnswer {
        public Bad {
            if (words.isBlank()) {
                throw new IllegalArgumentException("a bad answer says what is bad");
            }
        }

        @Override
        public String text() {
            return words;
        }
    }
}
