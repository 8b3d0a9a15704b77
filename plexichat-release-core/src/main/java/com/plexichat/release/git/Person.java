package com.plexichat.release.git;

import java.util.Locale;

/**
 * Who made a commit, by the repository's {@code .mailmap}.
 *
 * @param mail tells two people of one name apart; never printed
 */
public record Person(String name, String mail) {
    public Person {
        mail = mail.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name;
    }
}
