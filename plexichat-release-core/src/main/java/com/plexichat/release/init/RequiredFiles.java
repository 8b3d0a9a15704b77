package com.plexichat.release.init;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What every package needs: the repository's own files under whatever name they have, new ones, or a finding.
 *
 * @param lines that pack a file under the name that a package has it
 * @param files that say nothing which is not known; never a licence
 */
record RequiredFiles(List<LayoutLine> lines, List<NewFile> files, List<Problem> findings) {
    private static final String LICENSE = "LICENSE";
    private static final String NOTICE = "NOTICE.txt";
    private static final String README = "README.md";

    /** Under these they are in a package. */
    static final List<String> NAMES = List.of(LICENSE, NOTICE, README);

    private static final List<String> LICENSES =
            List.of(LICENSE, "LICENSE.txt", "LICENSE.md", "LICENCE", "LICENCE.txt", "LICENCE.md", "COPYING");
    private static final List<String> NOTICES = List.of(NOTICE, "NOTICE", "NOTICE.md");
    private static final List<String> READMES =
            List.of(README, "readme.md", "Readme.md", "README.rst", "README.txt", "README");

    static RequiredFiles of(RepositoryFacts facts, ProjectName name) {
        List<LayoutLine> lines = new ArrayList<>();
        List<NewFile> files = new ArrayList<>();
        List<Problem> findings = new ArrayList<>();
        if (!isFound(LICENSES, facts, lines)) {
            findings.add(new Problem(
                    ProblemCode.LAYOUT_FILE_MISSING,
                    "there is no licence, every package needs one, and nobody but you can choose it",
                    LICENSE,
                    "write the terms that you choose to LICENSE, and commit it"));
        }
        if (!isFound(NOTICES, facts, lines)) {
            files.add(new NewFile(
                    NOTICE,
                    name.display() + "\n\nIts terms are in the file LICENSE.\n",
                    "the notices that go with the licence; every package needs it"));
        }
        if (!isFound(READMES, facts, lines)) {
            files.add(new NewFile(
                    README,
                    "# " + name.display() + "\n\nWhat is in a package of it, with checksums, is in manifest.txt.\n",
                    "what people read first; every package needs it"));
        }
        return new RequiredFiles(lines, files, findings);
    }

    /** Under another name than the package's it takes a line of the layout. */
    private static boolean isFound(List<String> names, RepositoryFacts facts, List<LayoutLine> lines) {
        Optional<String> found = names.stream().filter(facts.files()::contains).findFirst();
        found.filter(name -> !name.equals(names.get(0)))
                .ifPresent(name -> lines.add(LayoutLine.of(name, names.get(0))));
        // One that is there without content is told by the package; nothing is written over it.
        return found.isPresent() || facts.has(names.get(0));
    }
}
