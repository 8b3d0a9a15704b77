import com.plexichat.release.maven.it.ItProject
import groovy.json.JsonOutput

def project = ItProject.in(basedir)

// 1,000 packages as npm writes them (lock version 3): each part needs the next; what is special stands at the end.
def packages = ["": [name: "web", version: "1.0.0", dependencies: ["part-1": "^1.0.0", "@chat/wire": "2.0.0"]]]
(1..990).each { i ->
    def entry = [version: "1.${i}.0", resolved: "https://registry.npmjs.org/part-${i}/-/part-${i}-1.${i}.0.tgz", license: "MIT"]
    packages["node_modules/part-${i}"] = i < 990 ? entry + [dependencies: ["part-${i + 1}": "*"]] : entry
}
packages["node_modules/@chat/wire"] = [version: "2.0.0", resolved: "https://registry.npmjs.org/@chat/wire/-/wire-2.0.0.tgz",
    license: "(MIT OR Apache-2.0)", dependencies: ["part-1": "^0.9.0"]]
packages["node_modules/@chat/wire/node_modules/part-1"] = [version: "0.9.9",
    resolved: "https://registry.npmjs.org/part-1/-/part-1-0.9.9.tgz"]
packages["node_modules/checker"] = [version: "3.0.0", resolved: "https://registry.npmjs.org/checker/-/checker-3.0.0.tgz", dev: true]
packages["node_modules/watcher"] = [version: "4.0.0", resolved: "https://registry.npmjs.org/watcher/-/watcher-4.0.0.tgz", optional: true]
packages["node_modules/other-name"] = [name: "real-name", version: "5.0.0",
    resolved: "https://registry.npmjs.org/real-name/-/real-name-5.0.0.tgz"]
packages["node_modules/forked"] = [version: "6.0.0", resolved: "git+ssh://git@host.example/forked.git#0123456789abcdef0123456789abcdef01234567"]
packages["node_modules/workspace"] = [resolved: "parts/workspace", link: true]
packages["parts/workspace"] = [version: "7.0.0"]
packages["node_modules/last-1"] = [version: "8.0.0", resolved: "https://registry.npmjs.org/last-1/-/last-1-8.0.0.tgz"]
packages["node_modules/last-2"] = [version: "9.0.0", resolved: "https://registry.npmjs.org/last-2/-/last-2-9.0.0.tgz"]
assert packages.size() == 1001
project.write("web/package-lock.json", JsonOutput.prettyPrint(JsonOutput.toJson(
    [name: "web", version: "1.0.0", lockfileVersion: 3, requires: true, packages: packages])))

// As a server in Python and its plug-ins list what they need: no version is pinned, and some of it is Python's own.
project.write("server/requirements.txt", "# the server\nchatwire\nchat-store[fast]>=2,<3\nsys\njson\nwin-bell ; sys_platform == 'win32'\n")
project.write("server/requirements-dev.txt", "chat-tester\n")

// A plug-in as Poetry builds it, with what it would be installed with.
project.write("server/plugins/voice/pyproject.toml", """[tool.poetry]
name = "voice"
version = "1.0.0"

[tool.poetry.dependencies]
python = "^3.9"
chat-sound = "^0.4"
chat-codec = { version = "2.1.0", optional = true }

[tool.poetry.group.test.dependencies]
chat-tester = "*"

[build-system]
requires = ["poetry-core"]
""")
project.write("server/plugins/voice/poetry.lock", """[[package]]
name = "chat-sound"
version = "0.4.7"
groups = ["main"]
files = [{file = "chat_sound-0.4.7-py3-none-any.whl", hash = "sha256:${"ab" * 32}"}]

[package.dependencies]
chat-wave = ">=1"

[[package]]
name = "chat-wave"
version = "1.3.0"
groups = ["main"]
files = []

[metadata]
lock-version = "2.1"
""")

// A package as pip installs it.
def site = "server/site-packages/"
project.write(site + "chatwire/__init__.py", "VERSION = '1.4.2'\n")
project.write(site + "chatwire-1.4.2.dist-info/METADATA", "Metadata-Version: 2.1\nName: ChatWire\nVersion: 1.4.2\nAuthor: Wire Makers\n" +
    "License: MIT\nClassifier: License :: OSI Approved :: MIT License\nRequires-Dist: chat-store (>=2)\n" +
    "Requires-Dist: chat-tester ; extra == 'test'\n\nVersion: 9\n")
project.write(site + "chatwire-1.4.2.dist-info/RECORD", "chatwire/__init__.py,sha256=x,19\nchatwire-1.4.2.dist-info/METADATA,,\n" +
    "chatwire-1.4.2.dist-info/RECORD,,\n")
project.committed("feat: add a chat")
return true
