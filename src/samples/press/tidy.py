"""Makes a finished file the same, byte by byte, whenever it is typeset."""

import re
import subprocess
import zipfile


def pdf(path, date):
    stamp = "D:" + date.replace("-", "") + "090000+09'00'"
    data = path.read_bytes()
    data = re.sub(rb"/(CreationDate|ModDate) ?\(D:[^)]*\)", lambda m: b"/" + m[1] + b" (" + stamp.encode() + b")", data)
    data = re.sub(rb"/DocChecksum /[0-9A-F]{32}|/ID \[ ?<[0-9A-F]{32}>\s*<[0-9A-F]{32}> ?\]", b"", data)  # LibreOffice's, made from the time
    path.write_bytes(data)
    # the offsets have moved: qpdf mends them (exit code 3 is "mended")
    done = subprocess.run(["qpdf", "--deterministic-id", "--object-streams=generate", "--recompress-flate",
                           "--compression-level=9", path, path.with_suffix(".tidy")], capture_output=True)
    if done.returncode not in (0, 3):
        raise RuntimeError(done.stderr.decode())
    path.with_suffix(".tidy").replace(path)


def office(path, date):
    """Word and Excel files: no time of making but the source's, entries in their order."""
    stamp = date + "T00:00:00Z"
    with zipfile.ZipFile(path) as old:
        entries = [(i.filename, old.read(i)) for i in old.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new:
        for name, data in entries:
            if name == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:\w+ [^>]*>)[^<]*", lambda m: m[1] + stamp.encode(), data)
            new.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
