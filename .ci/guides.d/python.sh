# shellcheck shell=bash
# A chat server in Python, as somebody has it who reads the guide. To be sourced by .ci/guides.
# shellcheck disable=SC2154

# Usage: make_chat FOLDER
make_chat() {
    mkdir -p "$1"/{chat,config,tests}
    cat >"$1/run.py" <<'END'
"""Starts the chat server. GET /health says which version it is."""
from chat import server

server.run()
END
    cat >"$1/chat/server.py" <<'END'
import http.server
import json
import pathlib

from chat.build_info import VERSION

PORT = json.loads(pathlib.Path("config/config.json").read_text())["port"]


class Chat(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = json.dumps({"version": VERSION}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def run():
    http.server.ThreadingHTTPServer(("127.0.0.1", PORT), Chat).serve_forever()
END
    printf '__version__ = "a.1.2-1"\n' >"$1/chat/__init__.py"
    printf '{"port": 8065}\n' >"$1/config/config.json"
    printf 'import chat\n' >"$1/tests/test_chat.py"
    printf "# No library is needed so far.\n" >"$1/requirements.txt"
    printf '# Chat\n' >"$1/README.md"
    printf 'The terms.\n' >"$1/LICENSE"
    printf '__pycache__/\ntarget/\n' >"$1/.gitignore"
}

# The pom of the guide, in short. Usage: make_pom PRODUCT
make_pom() {
    cat <<END
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>io.github.you</groupId>
  <artifactId>$1</artifactId>
  <version>1.0</version>
  <packaging>pom</packaging>
  <name>Chat</name>
  <properties><plexichat.platforms>any</plexichat.platforms></properties>
  <build><plugins><plugin>
    <groupId>com.plexichat.release</groupId>
    <artifactId>plexichat-release-maven-plugin</artifactId>
    <version>$plugin</version>
    <configuration><layout>
      <file><source>run.py</source></file>
      <file><source>chat</source></file>
      <file><source>target/build-info/python/build_info.py</source><target>chat/build_info.py</target></file>
    </layout></configuration>
  </plugin></plugins></build>
</project>
END
}

# The server as it is at the end of the guide, without a commit. Usage: make_releasable_chat FOLDER ADDRESS
make_releasable_chat() {
    make_chat "$1"
    printf 'The notices.\n' >"$1/NOTICE.txt"
    make_pom "$(basename "$2" .git)" >"$1/pom.xml"
    make_repository "$1" "$2"
}

# Usage: commit_version FOLDER VERSION MESSAGE
commit_version() {
    printf '{"current_version": "%s"}\n' "$2" >"$1/version.json"
    as_reader git -C "$1" add .
    as_reader git -C "$1" commit -q -m "$3"
    as_reader git -C "$1" tag "$2"
}

if [ "$name" = python ]; then
    make_chat "$guide"
    make_repository "$guide" git@github.com:you/python-chat.git
fi
