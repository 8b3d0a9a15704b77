import com.plexichat.release.maven.it.ItProject

def project = ItProject.in(basedir)
def forge = context.get("forge")
try {
    def log = project.log()
    assert log.contains("3 problems:")
    assert log.contains("git-tag-missing: commit")
    assert log.contains("git-tree-dirty: there are uncommitted changes: NOTICE.txt")
    assert log.contains("token-missing: there is no token to publish with")
    assert !log.contains("\tat com.plexichat")
    assert forge.exchanges().isEmpty() : "nothing was asked or sent"
    assert !project.has("target/release") : "nothing was built"
} finally {
    forge.close()
}
