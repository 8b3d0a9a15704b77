import com.plexichat.release.maven.it.ActionsStep
import com.plexichat.release.maven.it.ItProject

def project = ItProject.in(basedir)
def forge = context.get("forge")
try {
    def releases = forge.repository(ItProject.repository()).releases()
    assert releases.size() == 1
    def release = releases[0]
    assert !release.draft()
    assert release.prerelease()
    assert release.tagName() == "a.1.0-1"
    assert release.assets()*.fileName() as Set == [
        "chat-a.1.0-1-linux-arm64.tar.gz", "chat-a.1.0-1-linux-arm64.tar.gz.sha256", "manifest.txt",
        "release.json", "sbom.cdx.json", "sbom.cdx.xml", "THIRD-PARTY.txt"] as Set
    assert forge.repository(ItProject.repository()).commitOfTag("a.1.0-1").get() == project.head()

    assert project.has("target/surefire-reports/TEST-org.example.ChatTest.xml") : "the project's own tests ran"
    assert project.archive("target/release/chat-a.1.0-1-linux-arm64.tar.gz")
        .any { it.endsWith("chat/lib/chat-1.0.jar") }

    assert project.lastLog().contains("Nothing to do: a.1.0-1 is published with the same 7 assets")
    def writes = forge.exchanges().findAll { it.method() != "GET" }
    assert writes.size() == 9 : "one draft, seven uploads and one un-draft, all in the first run"

    ActionsStep.in(basedir).holds("published")
} finally {
    forge.close()
}
