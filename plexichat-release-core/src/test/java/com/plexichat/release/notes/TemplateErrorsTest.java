package com.plexichat.release.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.change.Category;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.problem.ReleaseException;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.DefaultMemberAccessPolicy;
import freemarker.template.Configuration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TemplateErrorsTest {
    @TempDir
    Path folder;

    private String rendered(NotesSource source) {
        return new NotesTemplate(folder).render(new NotesModel(source), Integer.MAX_VALUE);
    }

    private String renderedWith(String template) throws IOException {
        Files.writeString(folder.resolve("release-notes.md.ftl"), template);
        return rendered(ManyChanges.withEverything());
    }

    @Test
    void missingValueIsNamedWithTemplateAndLine() {
        assertThatThrownBy(() -> renderedWith("fine\n${nonsense}\n"))
                .hasMessageContaining("template-failed")
                .hasMessageContaining("nonsense")
                .hasMessageContaining("(release-notes.md.ftl, line 2)")
                .hasMessageContaining("docs/templates.md")
                .hasMessageNotContaining("Did you mean");
    }

    @ParameterizedTest
    @CsvSource({
        "${titel}, title",
        "${baseversion}, baseVersion",
        "<#list sectoins as section></#list>, sections",
        "<#list sections as section>${section.headng}</#list>, heading",
        "<#list packages as each>${each.sha265}</#list>, sha256",
    })
    void valueThatIsSpelledNearlySoIsTold(String template, String meant) {
        assertThatThrownBy(() -> renderedWith(template)).hasMessageContaining("Did you mean \"" + meant + "\"?");
    }

    @Test
    void brokenSyntaxIsNamedWithTemplateAndLine() {
        assertThatThrownBy(() -> renderedWith("fine\n\n<#if>\n"))
                .hasMessageContaining("template-failed")
                .hasMessageContaining("(release-notes.md.ftl, line 3)");
    }

    @Test
    void brokenSyntaxOfAnIncludedTemplateIsNamedWithItsOwnLine() throws IOException {
        Files.writeString(folder.resolve("package.md.ftl"), "fine\n\n\n<#list>\n");

        assertThatThrownBy(() -> rendered(ManyChanges.withEverything()))
                .hasMessageContaining("(package.md.ftl, line 4)");
    }

    @Test
    void includeOfNothingIsNamedWithItsLine() {
        assertThatThrownBy(() -> renderedWith("\n<#include \"gone.ftl\">"))
                .hasMessageContaining("there is no template gone.ftl (")
                .hasMessageContaining("(release-notes.md.ftl, line 2)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"release-notes.md.ftl", "banner.md.ftl"})
    void templateThatIsNoUtf8IsNamed(String name) throws IOException {
        Files.write(folder.resolve(name), "Grüße".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> rendered(ManyChanges.withEverything()))
                .hasMessageContaining("the template is no UTF-8 (" + folder.resolve(name) + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
                "${\"freemarker.template.utility.JythonRuntime\"?new()}",
                "${title.class}",
                "${title?api.getClass()}",
                "${sections.getClass()}",
                "${sections?api.getClass()}",
                "<@'${\"freemarker.template.utility.Execute\"?new()(\"id\")}'?interpret />",
                "${'\"freemarker.template.utility.Execute\"?new()(\"id\")'?eval}",
                "<#import \"../x.ftl\" as x>",
                "<#setting classic_compatible=true>${x.class.forName('java.lang.Runtime')}"
            })
    void templateCannotReachJava(String template) {
        assertThatThrownBy(() -> renderedWith(template)).hasMessageContaining("template-failed");
    }

    @Test
    void templateIsShownNoMemberOfAnyJavaObject() throws NoSuchMethodException {
        ClassMemberAccessPolicy ofTexts = DefaultMemberAccessPolicy.getInstance(Configuration.VERSION_2_3_34)
                .forClass(String.class);

        assertThat(ofTexts.isMethodExposed(String.class.getMethod("length"))).isFalse();
    }

    @Test
    void templateCannotReadFilesOutsideOfItsFolder(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("link.txt"), secret);
        Files.createSymbolicLink(folder.resolve("links"), elsewhere);
        String up = "../" + elsewhere.getFileName() + "/secret.txt";

        for (String name :
                List.of("link.txt", "links/secret.txt", up, "x/../" + up, secret.toString(), "file://" + secret)) {
            assertThatThrownBy(() -> renderedWith("<#include \"" + name + "\">"))
                    .as(name)
                    .isInstanceOf(ReleaseException.class)
                    .hasMessageContaining("template-failed");
        }
        assertThatThrownBy(() -> renderedWith("<@'<#include \"link.txt\">'?interpret />"))
                .hasMessageContaining("template-failed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as n>0123456789012345678901234567890123456789012345678901234567890123456789</#list>",
                "<#include \"release-notes.md.ftl\">",
                "<#macro again><@again/></#macro><@again/>",
                "<#function again><#return again()></#function>${again()}"
            })
    void templateWithoutAnEndIsStopped(String template) {
        assertThatThrownBy(() -> renderedWith(template))
                .hasMessageContaining("template-failed")
                .hasMessageContaining("release-notes.md.ftl");
    }

    @Test
    void foreignWordsAreNeverATemplate() {
        String words =
                "Add ${version} #{1} [=version] <#include \"gone.ftl\"> ${\"x\"?new()} <@again/> <#assign title=1>";
        NotesSource source = ManyChanges.source(
                new ReleaseChanges(
                        List.of(ManyChanges.change(Category.ADDED, words, 0)), Map.of(), List.of(), new TreeSet<>()),
                List.of(new Contributor("${version}", true)),
                Optional.empty());

        assertThat(rendered(source))
                .contains("- Add <span>$</span>{version} #{1} \\[=version\\] \\<#include \"gone.ftl\"\\> ")
                .contains("- ${version} (first contribution)");
    }
}
