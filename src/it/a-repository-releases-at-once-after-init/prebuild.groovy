import com.plexichat.release.maven.it.ItProject
import java.nio.ByteBuffer
import java.nio.ByteOrder

def python = ItProject.in(new File(basedir, "python").tap { mkdirs() })
python.write("LICENSE", "The terms.\n").write("README.md", "# Chat\n").write("requirements.txt", "fastapi\n")
    .write("run.py", "import chat.server\n").write("chat/__init__.py", "").write("chat/server.py", "print('chat')\n")
    .write("chat/__pycache__/server.cpython-312.pyc", "compiled").write("config/server.json", "{}\n")
    .write("templates/welcome.html", "<p>\n").write("tests/test_server.py", "import chat\n")
    .write(".gitignore", "__pycache__/\ntarget/\n")
    .committed("feat: chat").tagged("a.1.1-9").tagged("a.1.1-10")

// What the build of such a tree leaves, which git does not keep.
def tree = ItProject.in(new File(basedir, "server-and-webapp").tap { mkdirs() })
def program = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN)
program.put([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1] as byte[])
program.putShort(16, (short) 2).putShort(18, (short) 183).putInt(20, 1).putLong(24, 0x10000L)
program.putShort(52, (short) 64).putShort(54, (short) 56).putShort(58, (short) 64)
tree.write("server/bin/mattermost", "").write(".gitignore", "server/bin/\nwebapp/dist/\nnode_modules/\n")
new File(basedir, "server-and-webapp/server/bin/mattermost").bytes = program.array()
tree.write("LICENSE.txt", "The terms.\n").write("NOTICE.txt", "The notices.\n").write("README.md", "# ProChat\n")
    .write("server/go.mod", "module example.org/server\n").write("server/cmd/main.go", "package main\n")
    .write("server/config/config.json", "{}\n").write("server/config/store.go", "package config\n")
    .write("server/fonts/nunito.ttf", "font").write("server/i18n/en.json", "[]\n")
    .write("server/templates/invite.html", "<p>\n").write("server/templates/invite.mjml", "<mjml>\n")
    .write("webapp/package.json", "{}\n").write("webapp/src/main.ts", "run()\n").write("webapp/dist/root.html", "<p>\n")
    .write("webapp/node_modules/a/index.js", "a\n")
    .committed("feat: server and web app")

ItProject.in(new File(basedir, "commit")).committed("chore: gates")
return true
