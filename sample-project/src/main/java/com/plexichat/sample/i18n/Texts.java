package com.plexichat.sample.i18n;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The texts of one language; a key it does not have answers in English. */
public final class Texts {
    private final Locale locale;
    private final Map<String, String> byKey;

    Texts(Locale locale, Map<String, String> byKey) {
        this.locale = locale;
        this.byKey = Collections.unmodifiableMap(new TreeMap<>(byKey));
    }

    public String tag() {
        return locale.toLanguageTag();
    }

    /** All texts in the order of their keys. */
    public Map<String, String> all() {
        return byKey;
    }

    public String text(String key) {
        @Nullable String text = byKey.get(key);
        if (text == null) {
            throw new IllegalStateException("i18n has no text \"" + key + "\"");
        }
        return text;
    }

    /** The text with its <code>{name}</code> places filled. */
    public String filled(String key, Map<String, String> values) {
        String text = text(key);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }

    /** The form of a text that goes with a number: {@code key.one} or {@code key.other}. */
    public String counted(String key, int count, Map<String, String> values) {
        return filled(key + (count == 1 ? ".one" : ".other"), values);
    }

    /** A moment in UTC: a mail is read in another time zone than it was written in. */
    public String time(Instant moment) {
        return DateTimeFormatter.ofPattern(text("time.pattern"), locale)
                .withZone(ZoneOffset.UTC)
                .format(moment);
    }
}
