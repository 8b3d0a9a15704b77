package com.plexichat.updater.prevented;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** The test shows that these rows of {@code docs/prevented.md} are true. How it ends is noted for the table of marks. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PreventionNotes.class)
public @interface Prevents {
    String[] value();
}
