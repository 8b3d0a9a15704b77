package com.plexichat.release.notes;

import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.text.TidyText;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name that an annotated tag gives a release: its message, without the version that it begins with. */
public final class TagName {
    private TagName() {}

    /**
     * Empty where the message only repeats the version.
     *
     * @param subject the first line of the message
     * @param displayName of the product
     */
    public static Optional<String> of(String subject, ReleaseIdentity identity, String displayName) {
        String before = String.join(
                "|", "release", "version", "v", Pattern.quote(displayName), Pattern.quote(identity.product()));
        Pattern version = Pattern.compile(
                "^(?:(?:" + before + ")\\s+)*v?" + Pattern.quote(identity.tag()) + "(?![\\w+-]|\\.\\w)[\\s:.,–—-]*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return Optional.of(version.matcher(TidyText.line(subject)).replaceFirst(""))
                .filter(name -> !name.isEmpty());
    }
}
