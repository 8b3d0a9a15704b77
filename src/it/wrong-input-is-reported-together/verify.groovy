import com.plexichat.release.maven.it.ActionsStep
import com.plexichat.release.maven.it.ItProject

def project = ItProject.in(basedir)
def log = project.log()
assert log.contains("3 problems:")
assert log.contains('version-malformed: "a.1.0.1" is not a dotted version (version.json)')
assert log.contains("-> write a.1.0-1")
assert log.contains('layout-file-missing: "LICENSE" is missing')
assert log.contains('layout-source-empty: "client" holds no file')
assert !log.contains("\tat ") : "no stack trace without -X"
assert !project.has("target/release") : "nothing was written"
ActionsStep.in(basedir).holds("wrong-input")
