import com.plexichat.release.maven.it.ItProject

def project = ItProject.in(basedir)
def forge = context.get("forge")
try {
    assert project.log().contains("git-tag-missing: commit ")
    assert project.log().contains("or set plexichat.createTag")
    def repository = forge.repository(ItProject.repository())
    assert repository.commitOfTag("b.1.0-1").get() == project.head()
    assert repository.releases().size() == 1
    assert forge.exchanges().findAll { it.method() != "GET" }.size() == 9 : "the first run sent nothing"
} finally {
    forge.close()
}
