import com.plexichat.release.maven.it.ItProject

def project = ItProject.in(basedir)
def forge = context.get("forge")
try {
    assert project.log().contains("take over      the draft of an earlier run")
    assert project.log().contains("replace        manifest.txt")
    assert project.log().contains("remove         sbom.cdx.json, left by a broken upload")
    def repository = forge.repository(ItProject.repository())
    assert repository.releases().size() == 1
    def release = repository.published("b.1.0-1").get()
    assert release.assets().size() == 7
    assert release.assets().every { it.uploaded() }
    assert new String(repository.bytes(release.asset("manifest.txt").get().id())) == project.read("target/release/manifest.txt")
} finally {
    forge.close()
}
