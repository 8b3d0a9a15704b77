package com.plexichat.release.change;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Emoji that say of what kind a change is. Those that are mostly decoration, such as a check mark, are not among them. */
final class Gitmoji {
    /** By the picture and by its name; a picture in colour has one more character, which is not looked at. */
    private static final Map<String, CommitType> TYPES = Map.ofEntries(
            Map.entry("🐛", CommitType.FIX),
            Map.entry(":bug:", CommitType.FIX),
            Map.entry("🚑", CommitType.FIX),
            Map.entry(":ambulance:", CommitType.FIX),
            Map.entry("🩹", CommitType.FIX),
            Map.entry(":adhesive_bandage:", CommitType.FIX),
            Map.entry("✨", CommitType.FEATURE),
            Map.entry(":sparkles:", CommitType.FEATURE),
            Map.entry("⚡", CommitType.IMPROVEMENT),
            Map.entry(":zap:", CommitType.IMPROVEMENT),
            Map.entry("♻", CommitType.IMPROVEMENT),
            Map.entry(":recycle:", CommitType.IMPROVEMENT),
            Map.entry("🎨", CommitType.IMPROVEMENT),
            Map.entry(":art:", CommitType.IMPROVEMENT),
            Map.entry("🔒", CommitType.SECURITY),
            Map.entry(":lock:", CommitType.SECURITY),
            Map.entry("🌐", CommitType.TRANSLATION),
            Map.entry(":globe_with_meridians:", CommitType.TRANSLATION),
            Map.entry("⬆", CommitType.DEPENDENCY),
            Map.entry(":arrow_up:", CommitType.DEPENDENCY),
            Map.entry("⬇", CommitType.DEPENDENCY),
            Map.entry(":arrow_down:", CommitType.DEPENDENCY),
            Map.entry("📝", CommitType.UNTOLD),
            Map.entry(":memo:", CommitType.UNTOLD),
            Map.entry("👷", CommitType.UNTOLD),
            Map.entry(":construction_worker:", CommitType.UNTOLD),
            Map.entry("💚", CommitType.UNTOLD),
            Map.entry(":green_heart:", CommitType.UNTOLD));

    private static final Pattern ONE =
            Pattern.compile(TYPES.keySet().stream().sorted().map(Pattern::quote).collect(Collectors.joining("|")));

    private static final Hints BREAKS = Hints.of("💥", ":boom:");

    private Gitmoji() {}

    /** True if one of them says that the change breaks something. */
    static boolean breaks(String emoji) {
        return BREAKS.areIn(emoji);
    }

    /** What the first emoji in these says that has a meaning. */
    static Optional<CommitType> in(String emoji) {
        Matcher one = ONE.matcher(emoji);
        return one.find() ? Optional.ofNullable(TYPES.get(one.group())) : Optional.empty();
    }
}
