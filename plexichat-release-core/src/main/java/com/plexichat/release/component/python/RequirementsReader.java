package com.plexichat.release.component.python;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.Component.Scope;
import com.plexichat.release.component.ComponentHash;
import com.plexichat.release.component.ComponentHash.Algorithm;
import com.plexichat.release.component.ComponentReader;
import com.plexichat.release.component.Evidence;
import com.plexichat.release.component.Evidence.Technique;
import com.plexichat.release.component.FoundComponent;
import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackagedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a requirements file names: in one version where it pins it, else in none. */
public final class RequirementsReader implements ComponentReader {
    private static final Pattern PATH =
            Pattern.compile("(?:.*/)?(?:[^/]*requirements[^/]*\\.(?:txt|in)|requirements/[^/]+\\.(?:txt|in))");
    private static final Pattern HASH = Pattern.compile("--hash=sha(256|384|512):([0-9a-f]+)(?=\\s|$)");

    /** What is only for those who develop the product, by the file's name. */
    private static final Pattern DEVELOPERS = Pattern.compile(
            "(?:.*/)?(?:.*[-_.])?(?:dev|devel|develop|development|tests?|testing|lint|docs?|ci)(?:[-_.][^/]*)?\\.(?:txt|in)");

    /** Nobody writes more; it bounds the memory. */
    private static final int MOST = 20_000;

    private final RequiredComponents components = new RequiredComponents();

    @Override
    public String name() {
        return "python-requirements";
    }

    @Override
    public boolean reads(FileStart file) {
        return PATH.matcher(file.path()).matches();
    }

    @Override
    public List<FoundComponent> read(PackagedFile file) throws IOException, BrokenSourceException {
        Evidence evidence = new Evidence(file.path(), name(), Technique.MANIFEST_ANALYSIS);
        boolean isForDevelopers = DEVELOPERS.matcher(file.path()).matches();
        List<FoundComponent> found = new ArrayList<>();
        for (RequirementLines.Line line : RequirementLines.of(PythonText.of(file))) {
            Requirement.parse(line.requirement())
                    .flatMap(components::of)
                    .map(component -> withHash(component, line.options()))
                    .map(component -> isForDevelopers ? component.with(Scope.EXCLUDED) : component)
                    .ifPresent(component ->
                            found.add(FoundComponent.of(component, evidence).covering(List.of(file.path()))));
            if (found.size() > MOST) {
                throw new BrokenSourceException("it names more than " + MOST + " packages");
            }
        }
        return found;
    }

    /** Of several hashes each is of another archive, and nobody says which of them was installed. */
    private static Component withHash(Component component, String options) {
        List<MatchResult> hashes = HASH.matcher(options).results().limit(2).toList();
        return hashes.size() == 1 ? withHash(component, hashes.get(0)) : component;
    }

    private static Component withHash(Component component, MatchResult hash) {
        return hash.group(2).length() * 4 == Integer.parseInt(hash.group(1))
                ? component.with(new ComponentHash(Algorithm.valueOf("SHA_" + hash.group(1)), hash.group(2)))
                : component;
    }
}
