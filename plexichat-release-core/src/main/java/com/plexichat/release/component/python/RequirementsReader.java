package com.plexichat.release.component.python;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.Component.Scope;
import com.plexichat.release.component.ComponentReader;
import com.plexichat.release.component.FoundComponent;
import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackagedFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a requirements file names: in one version where it pins it, else in none. */
public final class RequirementsReader implements ComponentReader {
    private static final Pattern PATH =
            Pattern.compile("(?:.*/)?(?:[^/]*requirements[^/]*\\.(?:txt|in)|requirements/[^/]+\\.(?:txt|in))");
    private static final Pattern HASH = Pattern.compile("--hash=(sha(?:256|384|512):[0-9a-f]+)(?=\\s|$)");

    /** What is only for those who develop the product, by the file's name. */
    private static final Pattern DEVELOPERS = Pattern.compile(
            "(?:.*/)?(?:.*[-_.])?(?:dev|devel|develop|development|tests?|testing|lint|docs?|ci)(?:[-_.][^/]*)?\\.(?:txt|in)");

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
        boolean isForDevelopers = DEVELOPERS.matcher(file.path()).matches();
        NamedPackages packages = new NamedPackages(file, name());
        Prose prose = new Prose(file.start().name());
        for (RequirementLines.Line line : RequirementLines.of(PythonText.of(file))) {
            Optional<Requirement> requirement = Requirement.parse(line.requirement());
            if (requirement.isEmpty() && Requirement.isElsewhere(line.requirement())) {
                packages.addUnread("line " + line.number() + " has an address, and no name (write name @ address)");
            } else if (requirement.isEmpty() && !Requirement.isPlace(line.requirement())) {
                prose.addUnread();
                packages.addUnread("line " + line.number() + " is no requirement");
            }
            requirement.ifPresent(prose::add);
            Optional<Component> component = requirement
                    .flatMap(components::of)
                    .map(each -> ArchiveHash.added(each, hashes(line.options())))
                    .map(each -> isForDevelopers ? each.with(Scope.EXCLUDED) : each);
            if (component.isPresent()) {
                packages.add(component.get());
            }
        }
        if (prose.isLikely()) {
            packages.forget();
        }
        return packages.read();
    }

    /** Tells a text about requirements, of servers or people, from a list of packages: a word alone would be one too. */
    private static final class Prose {
        private final boolean isNamedAsUsual;
        private int requirements;
        private int unread;

        Prose(String name) {
            this.isNamedAsUsual = name.startsWith("requirements");
        }

        void addUnread() {
            unread++;
        }

        void add(Requirement requirement) {
            boolean isProof = !requirement.specifier().isEmpty()
                    || requirement.address().isPresent()
                    || requirement.marker().isPresent();
            if (isNamedAsUsual || isProof) {
                requirements++;
            }
        }

        boolean isLikely() {
            return unread > requirements;
        }
    }

    private static List<String> hashes(String options) {
        return HASH.matcher(options).results().map(hash -> hash.group(1)).toList();
    }
}
