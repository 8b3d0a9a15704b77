import com.plexichat.release.maven.it.ItProject

def log = ItProject.in(basedir).log()

def python = ItProject.in(new File(basedir, "python"))
def release = "target/release/python-a.1.1-11"
assert python.archive("${release}-any.tar.gz").findAll { it.startsWith("-") } == [
    "-rw-r--r-- root/root python/LICENSE",
    "-rw-r--r-- root/root python/NOTICE.txt",
    "-rw-r--r-- root/root python/README.md",
    "-rw-r--r-- root/root python/chat/__init__.py",
    "-rw-r--r-- root/root python/chat/server.py",
    "-rw------- root/root python/config/server.json",
    "-rw-r--r-- root/root python/requirements.txt",
    "-rw-r--r-- root/root python/run.py",
    "-rw-r--r-- root/root python/templates/welcome.html",
    "-rw-r--r-- root/root python/manifest.txt"]
assert python.read("target/release/RELEASE_NOTES.md").contains("plexichat-updater.jar --config update.yml update upgrade --to a.1.1-11\n")

def tree = ItProject.in(new File(basedir, "server-and-webapp"))
assert tree.archive("target/release/server-and-webapp-a.1.0-1-linux-arm64.tar.gz").findAll { it.startsWith("-") } == [
    "-rw-r--r-- root/root server-and-webapp/LICENSE",
    "-rw-r--r-- root/root server-and-webapp/NOTICE.txt",
    "-rw-r--r-- root/root server-and-webapp/README.md",
    "-rwxr-xr-x root/root server-and-webapp/bin/mattermost",
    "-rw-r--r-- root/root server-and-webapp/client/root.html",
    "-rw------- root/root server-and-webapp/config/config.json",
    "-rw-r--r-- root/root server-and-webapp/fonts/nunito.ttf",
    "-rw-r--r-- root/root server-and-webapp/i18n/en.json",
    "-rw-r--r-- root/root server-and-webapp/templates/invite.html",
    "-rw-r--r-- root/root server-and-webapp/manifest.txt"]

[python, tree].each { project ->
    ["release.json", "sbom.cdx.json", "sbom.cdx.xml", "THIRD-PARTY.txt", "RELEASE_NOTES.md", "publish-plan.json", "manifest.txt"].each {
        assert project.has("target/release/${it}") : it
    }
    assert project.read("target/release/release.json").contains('"clean": true')
    assert project.read("pom.xml").readLines().size() <= 25
    assert project.read(".github/workflows/release.yml").readLines().size() <= 15
}
assert python.read("pom.xml").contains("<file><source>.</source><includes><include>*.py</include></includes></file>")
assert tree.read(".github/workflows/release.yml")
    .contains("build: '(cd server && GOOS=linux GOARCH=arm64 go build -trimpath -o bin/ ./cmd/...)'")
assert log.count("Dry run: nothing was sent.") == 2
assert !log.contains("uncommitted changes")
assert log.contains("calls the main branch of plexichat/plexichat-release")
assert log.contains('Add "target/" to .gitignore')
assert log.substring(log.lastIndexOf("Found here")).contains("All files are there; nothing was written.")
