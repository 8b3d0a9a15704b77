package com.plexichat.release.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.testing.GoldenFile;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

final class InitPlanTest {
    static Stream<String> everyRepository() {
        return Repository.all().keySet().stream();
    }

    private static Repository named(String name) {
        return Objects.requireNonNull(Repository.all().get(name));
    }

    @ParameterizedTest
    @MethodSource("everyRepository")
    void everyKindHasAPlanThatAPersonCanRead(String name) throws IOException {
        GoldenFile.of("init/" + name + ".txt").holds(text(named(name).plan()));
    }

    private static String text(InitPlan plan) {
        StringBuilder text = new StringBuilder();
        plan.derived().forEach(line -> text.append(line).append('\n'));
        plan.kept().forEach(path -> text.append("kept ").append(path).append('\n'));
        plan.files()
                .forEach(file -> text.append("\n=== ")
                        .append(file.described())
                        .append('\n')
                        .append(file.text()));
        text.append("\n=== advice\n");
        plan.advice().forEach(line -> text.append(line).append('\n'));
        plan.findings().stream()
                .map(Problem::text)
                .forEach(line -> text.append(line).append('\n'));
        return text.append(plan.publish()).append('\n').toString();
    }

    @ParameterizedTest
    @MethodSource("everyRepository")
    void aSecondPlanHasNothingToWrite(String name) {
        Repository repository = named(name);
        InitPlan first = repository.plan();

        InitPlan second = repository.after(first).plan();

        assertThat(first.files()).isNotEmpty();
        assertThat(second.files()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyRepository")
    void thePomHasAtMost25LinesAndTheWorkflow15(String name) {
        assertThat(named(name).planned("pom.xml").lines().count()).isLessThanOrEqualTo(25);
        assertThat(named(name).planned(OwnTexts.WORKFLOW).lines().count()).isBetween(5L, 15L);
    }

    @Test
    void aPomOfManySourcesIsNoLonger() throws Exception {
        Repository repository = Repository.python();
        for (int i = 0; i < 100; i++) {
            repository.with("module" + i + "/main.py");
        }

        String pom = repository.planned("pom.xml");

        assertThat(pom.lines()).hasSizeLessThanOrEqualTo(25);
        assertThat(pom).contains("<source>module0</source>", "<source>module99</source>");
    }

    @Test
    void sourcesThatComeLaterAreInThePackageToo() {
        assertThat(Repository.python().planned("pom.xml"))
                .contains(
                        "<file><source>.</source><includes><include>*.py</include></includes>"
                                + "<excludes><exclude>conftest.py</exclude><exclude>test_run.py</exclude></excludes></file>",
                        "<file><source>src</source><excludes><exclude>release/**</exclude></excludes></file>");
        assertThat(Repository.of("package.json", "src/index.js", "src/routes/api.js", "src/test/api.js")
                        .planned("pom.xml"))
                .contains("<source>src</source><excludes><exclude>release/**</exclude><exclude>test/**</exclude>")
                .doesNotContain("<source>src/");
        assertThat(Repository.of("requirements.txt", "src/release/trial/start.py")
                        .planned("pom.xml"))
                .doesNotContain("<source>src");
    }

    @Test
    void aPomLearnsThatNothingHereIsNative() {
        assertThat(Repository.maven().plan().advice())
                .containsSequence(
                        "Add to the <properties> of pom.xml:", "    <plexichat.platforms>any</plexichat.platforms>");
        assertThat(Repository.maven().program("bin/chat", "linux-arm64").plan().advice())
                .noneMatch(line -> line.contains("<plexichat.platforms>"));
    }

    @ParameterizedTest
    @MethodSource("everyRepository")
    void noFileThatIsThereIsPlanned(String name) {
        Repository repository = named(name);
        Stream.of("version.json", "NOTICE.txt", OwnTexts.WORKFLOW, ".gitignore").forEach(repository::with);
        repository.emptyFiles.add(OwnTexts.INSTRUCTIONS);

        InitPlan plan = repository.plan();

        assertThat(plan.files().stream().map(NewFile::path)).isSubsetOf("pom.xml", "README.md");
        assertThat(plan.kept()).contains("version.json", OwnTexts.WORKFLOW, ".gitignore", OwnTexts.INSTRUCTIONS);
    }

    @Test
    void allFilesThatHaveTheNameOfANeededFolderAreTold() {
        Repository repository = Repository.python().with(".github").without(".github/scripts/lint.py");
        repository.emptyFiles.add("src/release");

        assertThatThrownBy(repository::plan)
                .hasMessageContaining("init-impossible: \".github\" is no folder")
                .hasMessageContaining("init-impossible: \"src/release\" is no folder");
    }

    @Test
    void answersTakeThePlaceOfWhatIsDerived() throws Exception {
        InitAnswers answers = new InitAnswers(
                Optional.of("prochat"),
                Optional.of("Pro <Chat> & more"),
                Optional.of("org.example"),
                List.of(Platform.parse("linux-arm64"), Platform.parse("linux-amd64")),
                Optional.of("b.2.0-1"),
                Optional.empty());

        Map<String, String> files = Repository.python().plan(answers).files().stream()
                .collect(Collectors.toMap(NewFile::path, NewFile::text));

        assertThat(files.get("pom.xml"))
                .contains(
                        "<groupId>org.example</groupId>",
                        "<artifactId>prochat</artifactId>",
                        "<name>Pro &lt;Chat&gt; &amp; more</name>",
                        "<plexichat.platforms>linux-arm64,linux-amd64</plexichat.platforms>");
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(files.get("pom.xml"))))
                        .getElementsByTagName("name")
                        .item(0)
                        .getTextContent())
                .isEqualTo("Pro <Chat> & more");
        assertThat(files.get("version.json")).contains("b.2.0-1");
    }

    @Test
    void answersThatNoFileCanHoldAreToldTogether() {
        assertThatThrownBy(() -> new InitAnswers(
                        Optional.of("a/b"),
                        Optional.empty(),
                        Optional.of("org..example"),
                        List.of(),
                        Optional.of("1.0"),
                        Optional.empty()))
                .hasMessageContaining("\"a/b\" cannot be used as a name (plexichat.product)")
                .hasMessageContaining("\"org..example\" cannot be used as a name (plexichat.groupId)")
                .hasMessageContaining("\"1.0\" is not a dotted version (plexichat.version)");
    }

    @Test
    void aRepositoryWithoutARemoteIsNamedAfterItsFolder() {
        Repository repository = Repository.python();
        repository.remote = Optional.empty();

        assertThat(repository.planned("pom.xml"))
                .contains("<groupId>checkout</groupId>", "<artifactId>checkout</artifactId>", "<name>Checkout</name>");
    }

    @Test
    void whatThePomDeclaresIsTakenFromIt() {
        Repository repository = Repository.maven();
        repository.pom = Optional.of(new PomFacts("prochat", "ProChat", Optional.of("a.1.4-1")));

        assertThat(repository.planned("version.json")).isEmpty();
        assertThat(repository.plan().derived())
                .last()
                .asString()
                .startsWith("Named after pom.xml: product prochat, \"ProChat\"");
    }

    @Test
    void aPomThatNamesThePluginNeedsNothing() {
        Repository repository = Repository.maven()
                .text("pom.xml", "<plugin><artifactId>plexichat-release-maven-plugin</artifactId></plugin>");

        assertThat(repository.plan().advice()).first().isEqualTo("pom.xml names the plugin already");
        assertThat(repository.plan().publish()).isEqualTo("mvn plexichat-release:publish");
    }

    @Test
    void anIgnoredBuildFolderNeedsNoAdvice() {
        assertThat(Repository.maven().plan().advice()).anyMatch(line -> line.startsWith("Add \"target/\""));
        assertThat(Repository.maven()
                        .text(".gitignore", "*.log\n/target\n")
                        .plan()
                        .advice())
                .noneMatch(line -> line.startsWith("Add \"target/\""));
    }

    @Test
    void plexiChatItselfKeepsTheInstructionsOfThePlugin() {
        InitAnswers answers = new InitAnswers(
                Optional.of("plexichat"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());

        assertThat(Repository.python().plan(answers).files())
                .extracting(NewFile::path)
                .doesNotContain(OwnTexts.INSTRUCTIONS);
    }

    @Test
    void aDevelopmentVersionCallsTheMainBranchAndSaysSo() {
        Toolchain development = new Toolchain("0.1.0-SNAPSHOT", Repository.TOOLCHAIN.home());

        InitPlan plan = InitPlan.of(Repository.python().facts(), Repository.NO_ANSWERS, development);

        assertThat(plan.files()).anyMatch(file -> file.text().contains("release.yml@main\n"));
        assertThat(plan.advice()).anyMatch(line -> line.contains("name one before you rely on it"));
    }

    @ParameterizedTest
    @CsvSource({"Mein Chät Server, mein-chat-server", "Straße, strasse", "漢, product"})
    void aFolderGivesANameThatAFileCanHave(String folder, String product) {
        Repository repository = Repository.python();
        repository.remote = Optional.empty();
        repository.folderName = folder;

        assertThat(repository.plan().derived().get(1)).contains(": product " + product + ",");
    }

    @Test
    void aModuleIsToldWhatItTakesFromTheFolderAroundIt() {
        InitPlan plan = Repository.maven()
                .text("pom.xml", "<project><modules></modules></project>")
                .plan();

        assertThat(plan.advice())
                .contains("        <file><source>../NOTICE.txt</source><target>NOTICE.txt</target></file>");
        assertThat(plan.publish()).startsWith("mvn package com.plexichat.release:");
    }
}
