import com.plexichat.release.maven.it.ItProject

def project = ItProject.in(basedir)
assert project.archive("target/release/mattermost-staging-arm64.tar.gz") == [
    "drwxr-xr-x root/root mattermost/",
    "drwxr-xr-x root/root mattermost/bin/",
    "drwxr-xr-x root/root mattermost/client/",
    "drwxr-xr-x root/root mattermost/client/files/",
    "drwxr-xr-x root/root mattermost/client/i18n/",
    "drwxr-xr-x root/root mattermost/config/",
    "drwxr-xr-x root/root mattermost/fonts/",
    "drwxr-xr-x root/root mattermost/i18n/",
    "drwxr-xr-x root/root mattermost/logs/",
    "drwxr-xr-x root/root mattermost/templates/",
    "-rw-r--r-- root/root mattermost/LICENSE",
    "-rw-r--r-- root/root mattermost/NOTICE.txt",
    "-rw-r--r-- root/root mattermost/README.md",
    "-rwxr-xr-x root/root mattermost/bin/mattermost",
    "-rwxr-xr-x root/root mattermost/bin/mmctl",
    "-rw-r--r-- root/root mattermost/client/files/main.js",
    "-rw-r--r-- root/root mattermost/client/i18n/el.json",
    "-rw-r--r-- root/root mattermost/client/root.html",
    "-rw-r--r-- root/root mattermost/config/README.md",
    "-rw------- root/root mattermost/config/config.json",
    "-rw-r--r-- root/root mattermost/fonts/luximbi.ttf",
    "-rw-r--r-- root/root mattermost/fonts/nunito.ttf",
    "-rw-r--r-- root/root mattermost/i18n/el.json",
    "-rw-r--r-- root/root mattermost/i18n/en.json",
    "-rw-r--r-- root/root mattermost/templates/invite.html",
    "-rw-r--r-- root/root mattermost/templates/welcome.html",
    "-rw-r--r-- root/root mattermost/manifest.txt"]
assert project.read("target/release/mattermost-staging-arm64.tar.gz.sha256").endsWith("  mattermost-staging-arm64.tar.gz\n")
assert project.read("target/release/manifest.txt").contains("Product: mattermost\nVersion: b.1.2-1\nChannel: beta\n")
assert project.log().contains("Proved reproducible: built a second time, each package has the same bytes")
assert project.log().contains("on owner/prochat at https://api.github.com")

def config = """{
    "ServiceSettings": {
        "SiteURL": "http://localhost:8065",
        "EnableDeveloper": false,
        "EnableTesting": false
    },
    "LogSettings": {
        "ConsoleLevel": "INFO",
        "FileLevel": "INFO"
    },
    "EmailSettings": {
        "SMTPServer": "",
        "SMTPPort": ""
    },
    "PluginSettings": {
        "Plugins": {},
        "AutomaticPrepackagedPlugins": true
    }
}
"""
def digest = java.security.MessageDigest.getInstance("SHA-256").digest(config.getBytes("UTF-8")).encodeHex()
assert project.read("target/release/manifest.txt").contains("${digest}  config/config.json\n")
assert project.read("server/config/config.json").contains('"SMTPPort": "10025"')
assert project.read("target/package/left-out.txt") == """\
server/templates/invite.mjml  (**/*.mjml)
server/templates/partials/card.mjml  (**/*.mjml)
server/templates/partials/logo.mjml  (**/*.mjml)
server/templates/partials/style.html  (**/partials/**)
server/templates/welcome.mjml  (**/*.mjml)
webapp/dist/files/main.js.map  (**/*.map)
"""
