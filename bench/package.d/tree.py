"""Makes a tree of given size from real files. Usage: tree.py TREE MEGABYTES FILES NATIVE_FOLDER WEB_FOLDER

Programs and libraries for ARM64 fill what the many small files of web pages leave of the size. They take turns; one that
comes again gets an end of its own, and a folder of its own, so that neither gzip nor git sees the same file twice.
"""

import hashlib
import pathlib
import shutil
import sys

ELF_ARM64 = 183
LARGEST_OF_THE_WEB = 4_000_000
WRAPPING = {"META-INF", "resources", "webjars"}
FOLDERS = {".json": "i18n", ".html": "templates"} | dict.fromkeys((".woff", ".woff2", ".ttf", ".otf", ".eot"), "fonts")


def digest(data):
    return hashlib.sha256(data).digest()


def once(files):
    """Files by path, without those whose content came before."""
    seen = set()
    for file in files:
        content = digest(file.read_bytes())
        if content not in seen:
            seen.add(content)
            yield file


def is_native(file):
    with file.open("rb") as data:
        head = data.read(20)
    return head[:4] == b"\x7fELF" and int.from_bytes(head[18:20], "little") == ELF_ARM64


def is_foreign(file):
    """A program of another system, which no package for Linux may hold."""
    return file.suffix in (".exe", ".dll", ".dylib", ".node") or (file.read_bytes()[:4] == b"\x7fELF" and not is_native(file))


def is_library(file):
    return ".so" in file.name


def found(folder):
    return sorted(path for path in folder.rglob("*") if path.is_file())


def web(folder, count):
    """So many files, spread over all that there are; a twentieth at the most for each folder but the client's."""
    left = dict.fromkeys(FOLDERS.values(), count // 20)
    chosen = {}
    for file in once(sorted(found(folder), key=lambda file: digest(bytes(file.relative_to(folder))))):
        if len(chosen) == count:
            break
        if not 0 < file.stat().st_size <= LARGEST_OF_THE_WEB or is_foreign(file):
            continue
        top = FOLDERS.get(file.suffix, "client")
        if left.get(top) == 0:
            top = "client"
        if top in left:
            left[top] -= 1
        parts = [part for part in file.relative_to(folder).parts if part not in WRAPPING]
        chosen["/".join([top, *parts])] = file
    return chosen


def natives(folder, size):
    """Targets and files of so many bytes in all, four fifths of them programs as far as there are so many."""
    files = [file for file in once(found(folder)) if is_native(file)]
    programs = [file for file in files if not is_library(file)]
    libraries = [file for file in files if is_library(file)]
    turn = 0
    placed = True
    while placed:
        placed = False
        turn += 1
        for group, share in ((programs, size * 4 // 5 if turn == 1 else size), (libraries, size)):
            for file in group:
                end = f"\n{turn}\n".encode() if turn > 1 else b""
                length = file.stat().st_size + len(end)
                if length <= share and length <= size:
                    share -= length
                    size -= length
                    placed = True
                    top = "lib" if is_library(file) else "bin"
                    yield f"{top}/{turn}/{file.relative_to(folder).parts[0]}/{file.name}", file, end


def place(tree, target, file, end=b""):
    path = tree / target
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, path)
    with path.open("ab") as out:
        out.write(end)
    path.chmod(0o755 if target.startswith("bin/") else 0o644)


def main(tree, megabytes, files, native_folder, web_folder):
    size = int(megabytes) * 1_000_000
    sources = [pathlib.Path(native_folder), pathlib.Path(web_folder)]
    chosen = web(sources[1], int(files))
    fill = list(natives(sources[0], size - sum(file.stat().st_size for file in chosen.values())))
    for target in list(chosen)[int(files) - len(fill) :]:
        del chosen[target]
    for target, file in chosen.items():
        place(tree, target, file)
    for target, file, end in fill:
        place(tree, target, file, end)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), *sys.argv[2:])
