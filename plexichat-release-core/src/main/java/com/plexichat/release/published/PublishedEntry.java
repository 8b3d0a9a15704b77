package com.plexichat.release.published;

import com.plexichat.release.handwritten.EntryKind;
import com.plexichat.release.text.TidyText;
import com.plexichat.release.text.Wording;
import java.util.Locale;
import java.util.Optional;

/**
 * A paragraph of published notes, in a list or alone; whoever edited it since, nothing in it is more than words.
 *
 * @param words on one line
 */
record PublishedEntry(PublishedSection section, String words) {
    Wording wording() {
        return new Wording(TidyText.sentenceCase(words), false);
    }

    /** Equal for texts that say the same. */
    String key() {
        return key(words);
    }

    static String key(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    boolean isOf(EntryKind kind) {
        return section.kind().equals(Optional.of(kind));
    }

    /** True below a heading that does not say what kind of change it is. */
    boolean isUnplaced() {
        return section.level() > 0 && section.kind().isEmpty();
    }
}
