import com.plexichat.release.maven.it.ItProject
import groovy.json.JsonSlurper

def project = ItProject.in(basedir)
def forge = context.get("forge")
try {
    def log = project.log()
    assert log.contains("7 problems:")
    def archive = "chat-a.1.0-1-linux-arm64.tar.gz"
    ["secret": ["client/.env", "client/key.pem", "client/token.js"], "build-path": ["client/map.js", "client/old.js"]]
        .each { rule, files ->
            files.each { file ->
                assert log.readLines().any { it.contains("package-" + rule + ": ") && it.contains("(" + file + " in " + archive + ")") }
            }
        }
    assert log.readLines().any { it.contains("package-secret: ") && it.contains("(install.sh beside the packages)") }
    assert log.contains("package-waiver-expired: the waiver of package-build-path for client/old.js ended on 2020-01-31")
    assert log.contains("Skipped 1 of package-leftover in client/*.bak: the page shows it (until 2999-12-31)")
    assert !log.contains("Q7wErT2y")
    assert forge.exchanges().isEmpty() : "nothing was asked or sent"
    def report = new JsonSlurper().parse(new File(basedir, "target/package-check.json"))
    assert !report.passed
    assert report.findings.count { it.severity == "error" } == 7
    assert report.findings.findAll { it.severity == "waived" }.collect { [it.path, it.waiver.until] } == [["client/index.html.bak", "2999-12-31"]]
    def release = new JsonSlurper().parse(new File(basedir, "target/release/release.json"))
    assert !release.containsKey("check") : "the account says of no package that it passed"
    assert log.contains("3 problems:")
    assert log.contains("licence-denied: the licence GPL-3.0-only is denied: our chat is not free software (pkg:npm/wire@2.0.0)")
    assert log.contains("licence-unknown: nobody knows the licence Our House Licence (pkg:npm/house@1.0.0)")
    assert log.contains("licence-waiver-expired: the waiver of pkg:npm/wire@* ended on 2020-01-31")
    assert ["sbom.cdx.json", "sbom.cdx.xml", "THIRD-PARTY.txt"].every { !project.has("target/release/" + it) }
} finally {
    forge.close()
}
