package com.plexichat.release.maven;

import static com.plexichat.release.maven.Mistake.inThePom;
import static com.plexichat.release.maven.Mistake.onTheCommandLine;

import java.util.List;

/** One of each class of mistakes. */
final class Mistakes {
    static final List<Mistake> ALL = List.of(
            onTheCommandLine("A misspelt property", "publish", "plexichat.dryrun", "plexichat.dryrun"),
            onTheCommandLine("A dry run without the prefix", "publish", "dryRun", "dryRun"),
            inThePom("A misspelt property in the pom", "package", "plexichat.platform", """
                    <properties>
                      <plexichat.platform>linux-amd64</plexichat.platform>
                    </properties>"""),
            onTheCommandLine(
                    "A property for what only a pom can hold", "package", "plexichat.layout", "plexichat.layout=fonts"),
            inThePom("An element that no goal knows", "package", "<plattforms>", """
                    <configuration>
                      <plattforms>any</plattforms>
                    </configuration>"""),
            inThePom("The property's name as an element", "validate", "<branches.beta>", """
                    <configuration>
                      <branches.beta>main</branches.beta>
                    </configuration>"""),
            inThePom("An element for another goal than the execution's", "notes", "<skipGates>", """
                    <executions>
                      <execution>
                        <goals>
                          <goal>notes</goal>
                        </goals>
                        <configuration>
                          <skipGates>true</skipGates>
                        </configuration>
                      </execution>
                    </executions>"""),
            inThePom("An element that an entry does not have", "package", "<sorce>", """
                    <configuration>
                      <layout>
                        <file>
                          <sorce>fonts</sorce>
                        </file>
                      </layout>
                    </configuration>"""),
            inThePom("An entry without an element of its own", "package", "<layout>", """
                    <configuration>
                      <layout>
                        <source>fonts</source>
                        <target>client/fonts</target>
                      </layout>
                    </configuration>"""),
            inThePom("Elements where a text belongs", "package", "<product>", """
                    <configuration>
                      <product>
                        <name>chat</name>
                      </product>
                    </configuration>"""),
            onTheCommandLine(
                    "A flag that is neither true nor false", "publish", "plexichat.dryRun", "plexichat.dryRun=yes"),
            inThePom("An empty flag", "publish", "<createTag>", """
                    <configuration>
                      <createTag/>
                    </configuration>"""),
            inThePom("A variable that is not set", "publish", "<dryRun>", """
                    <configuration>
                      <dryRun>${env.REHEARSE}</dryRun>
                    </configuration>"""),
            new Mistake("A dry run that the pom overrules", "publish", """
                    <configuration>
                      <dryRun>false</dryRun>
                    </configuration>""", List.of("plexichat.dryRun"), "<dryRun>"),
            inThePom("A source outside of the build", "package", "../keys", """
                    <configuration>
                      <layout>
                        <file>
                          <source>../keys</source>
                          <target>config/keys</target>
                        </file>
                      </layout>
                    </configuration>"""),
            onTheCommandLine("A goal that there is not", "configuration", "plexichat.goal", "plexichat.goal=publsh"),
            onTheCommandLine("A number that is none", "publish", "plexichat.patience", "plexichat.patience=5m"),
            onTheCommandLine(
                    "Numbers out of range",
                    "package",
                    "plexichat.compression",
                    "plexichat.compression=11",
                    "plexichat.threads=0"),
            onTheCommandLine(
                    "More uploads than a server likes",
                    "publish-only",
                    "plexichat.parallelUploads",
                    "plexichat.parallelUploads=64"),
            onTheCommandLine(
                    "An unknown platform", "package", "plexichat.platforms", "plexichat.platforms=linux-arm65"),
            onTheCommandLine("An unknown scheme", "version", "plexichat.scheme", "plexichat.scheme=semver"),
            onTheCommandLine("A malformed version", "metadata", "plexichat.version", "plexichat.version=1.2.3"),
            onTheCommandLine("A version of another scheme", "metadata", "plexichat.version", "plexichat.version=0a1"),
            onTheCommandLine("An empty value", "package", "plexichat.product", "plexichat.product="),
            onTheCommandLine(
                    "A product that is no file name", "package", "plexichat.product", "plexichat.product=my/chat"),
            onTheCommandLine(
                    "One archive's name for two platforms",
                    "package",
                    "plexichat.archiveName",
                    "plexichat.platforms=linux-arm64,linux-amd64",
                    "plexichat.archiveName=chat.tar.gz"),
            onTheCommandLine("A time that is none", "metadata", "plexichat.buildDate", "plexichat.buildDate=yesterday"),
            onTheCommandLine(
                    "A Go package that is none", "metadata", "plexichat.goPackage", "plexichat.goPackage=my chat"),
            onTheCommandLine(
                    "A branch that cannot be",
                    "validate",
                    "plexichat.branches.beta",
                    "plexichat.branches.beta=main..next"),
            onTheCommandLine(
                    "A repository that is not owner/name",
                    "discard",
                    "plexichat.repository",
                    "plexichat.repository=https://github.com/example/chat"),
            onTheCommandLine(
                    "An API that is no address",
                    "discard",
                    "plexichat.githubApi",
                    "plexichat.repository=example/chat",
                    "plexichat.githubApi=git.example.org"),
            onTheCommandLine(
                    "An API that anybody could listen to",
                    "discard",
                    "plexichat.githubApi",
                    "plexichat.repository=example/chat",
                    "plexichat.githubApi=http://git.example.org/api/v3"),
            onTheCommandLine(
                    "Offline, and for real",
                    "discard",
                    "plexichat.offline",
                    "plexichat.repository=example/chat",
                    "plexichat.offline"),
            inThePom("A file of the layout without a source", "package", "<layout>", """
                    <configuration>
                      <layout>
                        <file>
                          <target>client</target>
                        </file>
                      </layout>
                    </configuration>"""),
            inThePom("A mode that is none, and a word for yes", "package", "<layout>", """
                    <configuration>
                      <layout>
                        <file>
                          <source>fonts</source>
                          <mode>rw-r-----</mode>
                          <optional>yes</optional>
                        </file>
                      </layout>
                    </configuration>"""),
            inThePom("An absolute target", "package", "<layout>", """
                    <configuration>
                      <layout>
                        <file>
                          <source>README.md</source>
                          <target>/opt/chat/README.md</target>
                        </file>
                      </layout>
                    </configuration>"""),
            inThePom("A target outside the package", "package", "<layout>", """
                    <configuration>
                      <layout>
                        <file>
                          <source>README.md</source>
                          <target>../README.md</target>
                        </file>
                      </layout>
                    </configuration>"""),
            inThePom("An edit whose pointer is none", "package", "<edits>", """
                    <configuration>
                      <edits>
                        <edit>
                          <file>config/config.json</file>
                          <pointer>EmailSettings.SMTPPort</pointer>
                          <set>10025</set>
                        </edit>
                      </edits>
                    </configuration>"""),
            inThePom("An edit that sets and removes", "package", "<edits>", """
                    <configuration>
                      <edits>
                        <edit>
                          <file>config/config.json</file>
                          <pointer>/EmailSettings/SMTPPort</pointer>
                          <set>10025</set>
                          <remove>true</remove>
                        </edit>
                      </edits>
                    </configuration>"""),
            inThePom("An edit without quotes around a string", "package", "<edits>", """
                    <configuration>
                      <edits>
                        <edit>
                          <file>config/config.json</file>
                          <pointer>/EmailSettings/SMTPServer</pointer>
                          <set>localhost</set>
                        </edit>
                      </edits>
                    </configuration>"""),
            inThePom("A link that leads nowhere", "package", "<links>", """
                    <configuration>
                      <links>
                        <link>
                          <path>bin/chat</path>
                        </link>
                      </links>
                    </configuration>"""),
            inThePom("A gate without a command", "validate", "<gates>", """
                    <configuration>
                      <gates>
                        <gate>
                          <name>tests</name>
                        </gate>
                      </gates>
                    </configuration>"""),
            inThePom("A gate without time to run", "validate", "<gates>", """
                    <configuration>
                      <gates>
                        <gate>
                          <name>tests</name>
                          <command>make test</command>
                          <seconds>0</seconds>
                        </gate>
                      </gates>
                    </configuration>"""),
            inThePom("Two gates of one name", "validate", "<gates>", """
                    <configuration>
                      <gates>
                        <gate>
                          <name>tests</name>
                          <command>make test</command>
                        </gate>
                        <gate>
                          <name>tests</name>
                          <command>npm test</command>
                        </gate>
                      </gates>
                    </configuration>"""),
            inThePom("A place of the version without a place", "validate", "<versionPlaces>", """
                    <configuration>
                      <versionPlaces>
                        <place>
                          <file>package.json</file>
                        </place>
                      </versionPlaces>
                    </configuration>"""),
            inThePom("A place of the version outside the project", "validate", "<versionPlaces>", """
                    <configuration>
                      <versionPlaces>
                        <place>
                          <file>../package.json</file>
                          <pointer>/version</pointer>
                        </place>
                      </versionPlaces>
                    </configuration>"""),
            inThePom("A pattern without a group", "validate", "<versionPlaces>", """
                    <configuration>
                      <versionPlaces>
                        <place>
                          <file>chat/__init__.py</file>
                          <pattern>^__version__ = ".*"</pattern>
                        </place>
                      </versionPlaces>
                    </configuration>"""),
            onTheCommandLine("A step that is none", "bump", "plexichat.next", "plexichat.next=huge"),
            onTheCommandLine(
                    "A bump taken back and pushed", "bump", "plexichat.undo", "plexichat.undo", "plexichat.push"),
            onTheCommandLine(
                    "An empty message of the commit", "bump", "plexichat.bumpMessage", "plexichat.bumpMessage= "),
            onTheCommandLine(
                    "A form that an answer does not have",
                    "version",
                    "plexichat.format",
                    "plexichat.version=a.1.2-1",
                    "plexichat.format=yaml"),
            onTheCommandLine("A file that is not there", "version", "versions.txt", "plexichat.file=versions.txt"),
            onTheCommandLine("A package that is not there", "inspect", "chat.tar.gz", "plexichat.package=chat.tar.gz"),
            onTheCommandLine("An asset that is not there", "package", "install.sh", "plexichat.assets=install.sh"));

    private Mistakes() {}
}
