import com.plexichat.release.maven.it.ItProject

def project = ItProject.in(basedir)
def archive = new File(basedir, "target/release").list().find { it.endsWith(".tar.gz") }

// The goals of the pom run first, when there is no package yet.
assert project.log().count("Wrote target/release/RELEASE_NOTES.md") == 2
assert project.read("target/release/sbom.cdx.json").contains(project.read("target/release/${archive}.sha256").split(" ")[0])
assert project.read("target/release/RELEASE_NOTES.md").contains("sha256sum -c ${archive}.sha256")
