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

    def descriptor = new XmlSlurper().parse(jar.getInputStream(jar.getEntry("META-INF/maven/plugin.xml")))
    def libraries = descriptor.dependencies.dependency
        .findAll { it.groupId != "com.plexichat.release" }*.artifactId*.text()
    assert libraries.containsAll(["freemarker", "github-api", "jackson-core"])
    for (library in libraries) {
        assert names.any { it ==~ "META-INF/licenses/$library/LICENSE.*" } : "the licence of $library is missing"
    }
}
