import com.plexichat.release.maven.it.ItProject
import java.security.KeyPairGenerator
import java.util.zip.CRC32

// A token of nobody, whose checksum fits: the CRC-32 of its random part, in base 62.
def random = "Q7wErT2yUiOpA9sDfGhJkL4zXcVb8n"
def crc = new CRC32()
crc.update(random.bytes)
def digits = (("0".."9") + ("A".."Z") + ("a".."z")).join("")
def checksum = ""
for (long rest = crc.value; checksum.length() < 6; rest = rest.intdiv(62)) {
    checksum = digits[(int) (rest % 62)] + checksum
}
def key = KeyPairGenerator.getInstance("RSA").generateKeyPair().private.encoded

def project = ItProject.in(basedir)
project.write("client/token.js", "const token = \"" + "ghp" + "_" + random + checksum + "\"\n")
project.write("install.sh", "TOKEN=" + "ghp" + "_" + random + checksum + "\n")
project.write("client/key.pem", "-----BEGIN " + "PRIVATE KEY-----\n" + key.encodeBase64(true) + "\n")
project.write("client/.env", "A=1\n")
project.write("client/map.js", "// " + basedir + "/src/chat.ts\n")
project.write("client/old.js", "// /home/anna/chat/src/old.ts\n")
project.write("client/index.html.bak", "<p>Chat</p>\n")
context.put("forge", project.committed("feat: add a chat").tagged("a.1.0-1").withForge())
