import com.plexichat.release.maven.it.ItProject

def log = ItProject.in(basedir).log()
assert log.count("Skipped this goal: it ran already in this build") == 5
assert log.count("Packed 4 files") == 1
assert log.count("Wrote target/release/RELEASE_NOTES.md") == 1

def project = ItProject.in(basedir)
assert project.read("target/generated-resources/build-info/META-INF/build-info.properties").contains("build.date=2026-01-01T00:00:00Z")
assert project.read("target/release/manifest.txt").contains("Build Date: 2026-01-01T00:00:00Z")
assert project.has("target/release/chosen-by-the-execution.tar.gz")
assert project.read("target/release/RELEASE_NOTES.md").contains("sha256sum -c chosen-by-the-execution.tar.gz.sha256")
