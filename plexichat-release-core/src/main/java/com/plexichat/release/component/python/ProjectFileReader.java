package com.plexichat.release.component.python;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.Component.Scope;
import com.plexichat.release.component.ComponentReader;
import com.plexichat.release.component.FoundComponent;
import com.plexichat.release.component.PackageUrl;
import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackagedFile;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a {@code pyproject.toml} names (PEP 518, 621, 735), in Poetry's own tables too. */
public final class ProjectFileReader implements ComponentReader {
    private final RequiredComponents components = new RequiredComponents();

    @Override
    public String name() {
        return "python-project";
    }

    @Override
    public boolean reads(FileStart file) {
        return file.name().equals("pyproject.toml");
    }

    @Override
    public List<FoundComponent> read(PackagedFile file) throws IOException, BrokenSourceException {
        Listing listing = new Listing(new NamedPackages(file, name()), TomlTable.parse(PythonText.of(file)));
        listing.addProject();
        listing.addPoetry();
        return listing.packages.read();
    }

    /** Lists the packages of one file. */
    private final class Listing {
        private final NamedPackages packages;
        private final TomlTable file;
        private final TomlTable project;
        private final TomlTable poetry;

        /** What is no package of others: the project, whose extras may name itself. */
        private final Set<PackageUrl> own = new HashSet<>();

        Listing(NamedPackages packages, TomlTable file) throws BrokenSourceException {
            this.packages = packages;
            this.file = file;
            this.project = file.table("project");
            this.poetry = file.table("tool").table("poetry");
            for (TomlTable table : List.of(project, poetry)) {
                table.text("name").filter(Requirement::isName).map(Listing::url).ifPresent(own::add);
            }
        }

        private static PackageUrl url(String name) {
            return PackageUrl.pypi(name, Optional.empty());
        }

        void addProject() throws BrokenSourceException {
            add(project.texts("dependencies"), Scope.REQUIRED, "project.dependencies");
            TomlTable extras = project.table("optional-dependencies");
            for (String extra : extras.keys()) {
                add(extras.texts(extra), Scope.OPTIONAL, "project.optional-dependencies");
            }
            TomlTable groups = file.table("dependency-groups");
            for (String group : groups.keys()) {
                add(groups.textsAmongTables(group), Scope.EXCLUDED, "dependency-groups");
            }
            add(file.table("build-system").texts("requires"), Scope.EXCLUDED, "build-system.requires");
        }

        void addPoetry() throws BrokenSourceException {
            addTable(poetry.table("dependencies"), Scope.REQUIRED);
            addTable(poetry.table("dev-dependencies"), Scope.EXCLUDED);
            TomlTable groups = poetry.table("group");
            for (String group : groups.keys()) {
                addTable(groups.table(group).table("dependencies"), Scope.EXCLUDED);
            }
        }

        private void add(List<String> requirements, Scope scope, String where) throws BrokenSourceException {
            for (String each : requirements) {
                Optional<Requirement> requirement = Requirement.parse(each);
                if (requirement.isPresent()) {
                    add(requirement.get(), scope);
                } else {
                    packages.addUnread("an entry of " + where + " is no requirement");
                }
            }
        }

        private void addTable(TomlTable dependencies, Scope scope) throws BrokenSourceException {
            for (PoetryDependency each : PoetryDependency.all(dependencies)) {
                add(each.requirement(), each.isOptional() ? weaker(scope, Scope.OPTIONAL) : scope);
            }
        }

        private void add(Requirement requirement, Scope scope) throws BrokenSourceException {
            Optional<Component> component = components.of(requirement);
            if (component.isPresent() && !own.contains(url(requirement.name()))) {
                Component named = component.get().with(weaker(component.get().scope(), scope));
                if (scope == Scope.EXCLUDED) {
                    packages.add(named);
                } else {
                    packages.addDirect(named);
                }
            }
        }

        private static Scope weaker(Scope one, Scope other) {
            return one.compareTo(other) >= 0 ? one : other;
        }
    }
}
