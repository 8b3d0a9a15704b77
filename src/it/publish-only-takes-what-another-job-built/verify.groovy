import com.plexichat.release.maven.it.ItProject

def project = ItProject.in(basedir)
def forge = context.get("forge")
try {
    def repository = forge.repository(ItProject.repository())
    def release = repository.published("r.1.0-1").get()
    assert !release.prerelease() : "a release version is a stable release"
    assert repository.latest().get().tagName() == "r.1.0-1"
    assert new String(repository.bytes(release.asset("manifest.txt").get().id())) == project.read("target/release/manifest.txt")
    assert !project.lastLog().contains(":package ")
} finally {
    forge.close()
}
