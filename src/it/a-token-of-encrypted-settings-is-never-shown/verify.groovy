import com.plexichat.release.maven.it.ItProject

def project = ItProject.in(basedir)
def forge = context.get("forge")
try {
    assert forge.repository(ItProject.repository()).published("a.1.0-1").isPresent()
    assert project.log().contains("[DEBUG]")
    assert !project.log().contains("local-token")
} finally {
    forge.close()
}
