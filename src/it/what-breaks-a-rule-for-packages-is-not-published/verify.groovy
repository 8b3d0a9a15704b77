import com.plexichat.release.maven.it.ItProject

def project = ItProject.in(basedir)
def forge = context.get("forge")
try {
    def log = project.log()
    assert log.contains("6 problems:")
    def archive = "chat-a.1.0-1-linux-arm64.tar.gz"
    ["secret": ["client/.env", "client/key.pem", "client/token.js"], "build-path": ["client/map.js", "client/old.js"]]
        .each { rule, files ->
            files.each { file ->
                assert log.readLines().any { it.contains("package-" + rule + ": ") && it.contains("(" + file + " in " + archive + ")") }
            }
        }
    assert log.contains("package-waiver-expired: the waiver of package-build-path for client/old.js ended on 2020-01-31")
    assert log.contains("Skipped 1 of package-leftover in client/*.bak: the page shows it (until 2999-12-31)")
    assert !log.contains("Q7wErT2y")
    assert forge.exchanges().isEmpty() : "nothing was asked or sent"
    assert !project.has("target/release/sbom.cdx.json") : "the chain stopped"
} finally {
    forge.close()
}
