package com.plexichat.release.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Holds an {@code equals} that is written by hand against the parts of its record: none may be forgotten. */
public final class RecordParts {
    private RecordParts() {}

    /** @param others each differs in one part, and each part in one of them */
    public static void assertThatAllAreCompared(Record one, Record same, Record... others) {
        assertThat(same).isNotSameAs(one).isEqualTo(one).hasSameHashCodeAs(one);
        List<String> differing = new ArrayList<>();
        for (Record other : others) {
            assertThat(other).isNotEqualTo(one);
            differing.addAll(differingIn(one, other));
        }
        assertThat(differing)
                .containsExactlyInAnyOrderElementsOf(
                        parts(one).map(RecordComponent::getName).toList());
        assertThat(others).hasSameSizeAs(differing);
    }

    private static List<String> differingIn(Record one, Record other) {
        return parts(one)
                .filter(part -> !value(part, one).equals(value(part, other)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static Stream<RecordComponent> parts(Record record) {
        return Stream.of(record.getClass().getRecordComponents());
    }

    private static Object value(RecordComponent part, Record record) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }
}
