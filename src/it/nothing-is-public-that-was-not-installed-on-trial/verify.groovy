import com.plexichat.release.localforge.LocalForge
import com.plexichat.release.maven.it.ItProject
import groovy.json.JsonSlurper

def project = ItProject.in(basedir)
LocalForge forge = context.get("forge")
try {
    def builds = project.log().split("Scanning for projects")
    def crashes = builds[3]
    assert crashes.contains("trial-failed: upgrade to a.1.0-2 failed, and was rolled back")
    assert crashes.contains("service-unhealthy")
    assert crashes.contains("the service's log ends with:")
    assert crashes.contains("the database has a schema from the future")
    def forgets = builds[4]
    assert forgets.contains("trial-content-lost: after upgrade to a.1.0-2: ")
    assert forgets.contains('"/limits/users" is 10, it was set to 25')
    assert forgets.contains('"/title" is "Chat", it was set to "Chat on port ')
    assert builds[5].contains("trial-failed: upgrade to a.1.0-2 failed, and was rolled back")
    assert builds[5].contains("503")
    assert builds[6].contains("trial-failed: upgrade to a.1.0-2 failed, and was rolled back")
    assert builds[6].contains("a.9.9-9")
    assert builds[7].contains("offer-foreign: it has no package for linux-")
    assert builds[7].contains("only for linux-s390x")
    assert builds[9].contains("proof-missing: the release was not installed on trial")
    assert builds[10].contains("Proven: a.1.0-2 can be installed over a.1.0-1, taken back and installed again")
    assert builds[11].contains("Published a.1.0-2 with 7 assets")

    def proof = new JsonSlurper().parseText(project.read("target/release/install-proof.json"))
    assert proof.tag == "a.1.0-2"
    assert proof.commit == project.head()
    assert proof.former == "a.1.0-1"
    assert proof.steps == ["install a.1.0-1", "upgrade to a.1.0-2", "roll back to a.1.0-1", "upgrade to a.1.0-2"]
    def published = forge.repository(ItProject.repository()).published("a.1.0-2").orElseThrow()
    assert proof.assets.keySet() == (published.assets()*.name()*.text() as Set)

    assert !project.has("target/trial")
    // What was started on trial is gone too; a process may end while it is looked at.
    def environment = { pid -> try { new File("/proc/$pid/environ").text } catch (IOException ended) { "" } }
    assert ProcessHandle.allProcesses().noneMatch { environment(it.pid()).contains("PLEXICHAT_TRIAL=$basedir") }
} finally {
    forge.close()
}
