package com.plexichat.release.git;

import static com.plexichat.release.testing.RecordParts.assertThatAllAreCompared;

import org.junit.jupiter.api.Test;

final class PersonTest {
    @Test
    void peopleAreOneWhereNameAndMailboxAreInAnyCase() {
        assertThatAllAreCompared(
                new Person("Ada", "ada@example.org"),
                new Person("Ada", "Ada@Example.org"),
                new Person("Bea", "ada@example.org"),
                new Person("Ada", "bea@example.org"));
    }
}
