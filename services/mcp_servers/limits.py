"""Run as a script, with nothing of ours imported: sets limits for itself and becomes the program. `limits.py MEMORY CPU FILES PROGRAM …`"""

from __future__ import annotations

import os
import resource
import sys

FILE_BYTES = 100_000_000


def main() -> None:
    memory, cpu, files = (int(word) for word in sys.argv[1:4])
    limits = {
        resource.RLIMIT_DATA: memory,  # not RLIMIT_AS: node reserves far more addresses than it uses
        resource.RLIMIT_CPU: cpu,
        resource.RLIMIT_NOFILE: files,
        resource.RLIMIT_FSIZE: FILE_BYTES,
        resource.RLIMIT_CORE: 0,
    }
    for limit, most in limits.items():
        hard = resource.getrlimit(limit)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(limit, (most, most))
    given = {name: value for name, value in os.environ.items() if name != "LC_CTYPE"}  # which Python itself sets (PEP 538)
    os.execve(sys.argv[4], sys.argv[4:], given)  # noqa: S606  (there is no shell on purpose)


if __name__ == "__main__":
    main()
