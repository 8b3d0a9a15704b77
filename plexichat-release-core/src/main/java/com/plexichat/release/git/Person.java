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

    /** By hand, as the hash below it: what a record gets is linked when it is first asked for, which takes long. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Person person && name.equals(person.name) && mail.equals(person.mail);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + mail.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
