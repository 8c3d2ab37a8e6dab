"""Becomes another program, as another user if asked, that does not outlive the process which launched it.

Run as a script by `processes.launch`, with the standard library only. A launcher instead of `preexec_fn`: that one forks Python code
out of a process that may have threads. It drops the user itself because the interpreter may lie where that user cannot reach it,
and before prctl, because a change of user clears the parent-death signal.
"""

from __future__ import annotations

import ctypes
import os
import sys

PR_SET_PDEATHSIG = 1


def main(launched_by: int, dies_by: int, uid: int, gid: int, command: list[str]) -> None:
    if uid != os.geteuid():
        os.setgroups([])
        os.setgid(gid)
        os.setuid(uid)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, dies_by)
        if os.getppid() != launched_by:  # it died before prctl could tell
            sys.exit(1)
    os.execv(command[0], command)  # noqa: S606 - no shell is wanted


if __name__ == "__main__":
    launched_by, dies_by, uid, gid = map(int, sys.argv[1:5])
    main(launched_by, dies_by, uid, gid, command=sys.argv[5:])
