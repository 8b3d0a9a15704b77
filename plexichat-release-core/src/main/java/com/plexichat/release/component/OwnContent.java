package com.plexichat.release.component;

import com.plexichat.release.layout.NeededFiles;
import com.plexichat.release.layout.PathPattern;
import com.plexichat.release.packaging.IdentityFiles;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What of a package is the project's own, and no component that others made. */
public final class OwnContent {
    private final Map<String, PathPattern> patterns = new LinkedHashMap<>();
    private final Optional<PackageUrl> build;

    /**
     * @param patterns as Ant has them, such as {@code config/**}, below the folder at the top
     * @param build what the build made of the project itself
     */
    public OwnContent(List<String> patterns, Optional<PackageUrl> build) {
        patterns.forEach(each -> this.patterns.put(each, PathPattern.of(each)));
        this.build = build;
    }

    Optional<PackageUrl> build() {
        return build;
    }

    /** The patterns that none of the files has. */
    public List<String> unused(Collection<String> files) {
        return patterns.entrySet().stream()
                .filter(each -> files.stream().noneMatch(path -> each.getValue().matches(belowTop(path))))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether a component is a file that is nowhere but among what is the project's own. */
    public boolean has(ListedComponent listed) {
        return listed.component().kind() == Component.Kind.FILE
                && listed.evidence().stream().allMatch(each -> contains(each.location()));
    }

    /** True for what the project declares, and for what every package has, such as {@code manifest.txt} and {@code LICENSE}. */
    boolean contains(String path) {
        String belowTop = belowTop(path);
        return IdentityFiles.contain(belowTop)
                || NeededFiles.contain(belowTop)
                || patterns.values().stream().anyMatch(pattern -> pattern.matches(belowTop));
    }

    private static String belowTop(String path) {
        String inPackage = path.substring(path.indexOf("!/") < 0 ? 0 : path.indexOf("!/") + 2);
        return inPackage.substring(inPackage.indexOf('/') + 1);
    }
}
