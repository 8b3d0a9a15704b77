import com.plexichat.release.maven.it.ItProject

def project = ItProject.in(basedir)
def forge = context.get("forge")
try {
    def log = project.log()
    assert log.contains("git-tag-missing")
    assert log.contains('+ create draft   "Example Chat va.1.0-1"')
    assert log.contains("+ upload         chat-a.1.0-1-linux-arm64.tar.gz")
    assert log.contains("+ make public    as a pre-release, not the latest")
    assert log.contains("Dry run: nothing was sent.")
    assert !forge.exchanges().isEmpty() : "a dry run reads the server"
    assert forge.exchanges().every { it.method() == "GET" }
} finally {
    forge.close()
}
