import com.plexichat.release.maven.it.ItProject

def project = ItProject.in(basedir)
def forge = context.get("forge")
try {
    def log = project.log()
    assert log.count("Staged b.1.0-1 as a draft with 7 assets") == 2
    assert log.count("Removed the draft of b.1.0-1 with 7 assets") == 1
    assert log.contains("release-draft-missing: there is no draft of b.1.0-1")
    assert log.count("Published b.1.0-1 with 7 assets") == 1
    assert project.lastLog().contains("Nothing to do: there is no draft of b.1.0-1")

    def releases = forge.repository(ItProject.repository()).releases()
    assert releases.size() == 1
    assert !releases[0].draft()
    assert releases[0].prerelease()
    assert releases[0].details().body() == project.read("target/release/RELEASE_NOTES.md")

    assert project.read("target/release/publish-log.jsonl").contains('"requestId":"LOCAL:')
    assert !project.read("target/release/publish-log.jsonl").contains("local-token")
    assert project.has("target/release/publish-plan.json")
} finally {
    forge.close()
}
