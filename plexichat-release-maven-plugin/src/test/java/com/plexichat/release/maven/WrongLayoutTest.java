package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.List;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;

@MojoTest
final class WrongLayoutTest {
    private static final String CONFIG = "\" in config/config.json";
    private static final String QUOTES = "write values as JSON: a string has its quotes, as in ";

    private static List<Problem> problems(PackageMojo mojo) {
        mojo.project.setPackaging("pom");
        List<Problem> problems =
                catchThrowableOfType(ReleaseException.class, mojo::request).problems();
        assertThat(problems).extracting(Problem::code).containsOnly(ProblemCode.PARAMETER_INVALID);
        return problems;
    }

    @Test
    @Basedir("src/test/projects/wrong-layout")
    @InjectMojo(goal = "package", pom = "pom.xml")
    void anEmptyOrBlankExpectIsRefused(PackageMojo mojo) {
        assertThat(problems(mojo))
                .extracting(Problem::what)
                .contains(
                        "the <expect> of the <edit> of \"/expected" + CONFIG + " is empty",
                        "the <expect> of the <edit> of \"/blank" + CONFIG + " is empty");
    }

    @Test
    @Basedir("src/test/projects/wrong-layout")
    @InjectMojo(goal = "package", pom = "pom.xml")
    void eachEditIsToldByItsPlaceWithAHintThatFits(PackageMojo mojo) {
        assertThat(problems(mojo))
                .filteredOn(problem -> problem.where().startsWith("<edits>"))
                .extracting(problem -> problem.what().replaceFirst(" at line .*", "") + " -> " + problem.hint())
                .contains(
                        "the <set> of the <edit> of \"/word" + CONFIG + " is not valid JSON -> " + QUOTES
                                + "<set>\"10025\"</set>",
                        "the <set> of the <edit> of \"/value" + CONFIG
                                + " is empty -> write the value as JSON, an empty"
                                + " string as \"\"; or leave the element out",
                        "the <edit> of \"/both" + CONFIG + " has <set> and <remove> -> leave only one of them in it",
                        "the <edit> of \"/none" + CONFIG + " has none of <set>, <remove> and <empty> -> say by one of"
                                + " them what becomes of the value",
                        "the <pointer> of the <edit> of \"a/b" + CONFIG + " is no JSON pointer -> begin it with /",
                        "<edit> number 8 has an empty <pointer>, which is the whole file -> name one value, such as"
                                + " /EmailSettings/SMTPPort; another file takes its place by <layout>",
                        "<edit> number 9 has no <file> -> name its path in the package: config/config.json",
                        "<edit> number 9 has no <pointer> -> name the value: /EmailSettings/SMTPPort");
    }

    @Test
    @Basedir("src/test/projects/wrong-layout")
    @InjectMojo(goal = "package", pom = "pom.xml")
    void whatIsNeitherTrueNorFalseIsRefused(PackageMojo mojo) {
        assertThat(problems(mojo))
                .filteredOn(problem -> problem.hint().equals("write true or false"))
                .extracting(problem -> problem.what() + " (" + problem.where() + ")")
                .containsExactly(
                        "<optional> is \"yes\" (<layout>, the <file> with the source fonts)",
                        "<mayBeEmpty> is empty (<layout>, the <file> with the source fonts)",
                        "<remove> is \"yes\" (<edits>, the <edit> of \"a/b" + CONFIG + ")");
    }
}
