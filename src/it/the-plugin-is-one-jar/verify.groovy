import com.plexichat.release.maven.it.ItProject
import groovy.xml.XmlSlurper
import java.util.jar.JarFile

def included = ItProject.in(basedir).log().readLines()
    .findAll { it.contains("  Included: ") }*.replaceAll(/.*Included: /, "")
assert included[0].startsWith("com.plexichat.release:plexichat-release-maven-plugin:jar:")
assert included.tail().every { it.startsWith("org.codehaus.plexus:plexus-utils:jar:") } : "Maven adds it"

def repository = new File(localRepositoryPath, "com/plexichat/release")
def version = new File(repository, "plexichat-release-maven-plugin").listFiles().find { it.directory }
def pom = new XmlSlurper().parse(version.listFiles().find { it.name.endsWith(".pom") })
["parent", "dependencies", "dependencyManagement", "build"].each { assert pom[it].isEmpty() : "the POM has $it" }
assert pom.prerequisites.maven == "3.8.1"

new JarFile(version.listFiles().find { it.name.endsWith(".jar") }).withCloseable { jar ->
    def names = jar.entries()*.name
    assert names.size() == (names as Set).size() : "no file is there twice"
    assert !names.any { it.endsWith("module-info.class") || it ==~ "META-INF/[^/]*[.](SF|RSA|DSA)" }
    assert jar.isMultiRelease()
    assert names.contains("META-INF/LICENSE")
    def rules = jar.getInputStream(jar.getEntry("freemarker/ext/beans/DefaultMemberAccessPolicy-rules")).text
    assert rules.readLines().findAll { !it.startsWith("#") } == ["@whitelistPolicyIfAssignable java.lang.Object"]

    def descriptor = new XmlSlurper().parse(jar.getInputStream(jar.getEntry("META-INF/maven/plugin.xml")))
    def libraries = descriptor.dependencies.dependency
        .findAll { it.groupId != "com.plexichat.release" }*.artifactId*.text()
    assert libraries.containsAll(["freemarker", "github-api", "jackson-core"])
    for (library in libraries) {
        assert names.any { it ==~ "META-INF/licenses/$library/LICENSE.*" } : "the licence of $library is missing"
    }
}

// The updater is one jar, too. Not each library in it says its name: what its classes begin with does.
def known = [
    "com/exceptionfactory/jagged/bech32/": "jagged-bech32",
    "com/exceptionfactory/jagged/framework/": "jagged-framework",
    "com/exceptionfactory/jagged/x25519/": "jagged-x25519",
    "com/exceptionfactory/jagged/": "jagged-api",
    "com/fasterxml/jackson/core/": "jackson-core",
    "org/apache/commons/codec/": "commons-codec",
    "org/apache/commons/compress/": "commons-compress",
    "org/apache/commons/io/": "commons-io",
    "org/apache/commons/lang3/": "commons-lang3",
    "org/jspecify/": "jspecify",
    "org/snakeyaml/engine/": "snakeyaml-engine",
    "picocli/": "picocli"]
def updater = new File(repository, "plexichat-updater").listFiles().find { it.directory }
new JarFile(updater.listFiles().find { it.name.endsWith(".jar") }).withCloseable { jar ->
    def names = jar.entries()*.name
    assert names.contains("META-INF/LICENSE")
    def found = names.findAll { it.endsWith(".class") }*.replaceFirst("META-INF/versions/[0-9]+/", "")
        .findAll { !it.startsWith("com/plexichat/") }
        .collect { name -> known.find { name.startsWith(it.key) }?.value ?: name } as Set
    assert found == known.values() as Set
    for (library in found) {
        assert names.any { it ==~ "META-INF/licenses/$library/LICENSE.*" } : "the licence of $library is missing"
    }
}
