"""What a device is called, as far as its User-Agent tells: for people who look through their sessions, and for nothing else."""

from __future__ import annotations

# The first that is found counts: browsers name those whose pages they also want, so the imitators stand before what they imitate.
_BROWSERS = {
    "Edg": "Edge",
    "OPR/": "Opera",
    "SamsungBrowser/": "Samsung Internet",
    "Firefox/": "Firefox",
    "FxiOS/": "Firefox",
    "CriOS/": "Chrome",
    "Chrome/": "Chrome",
    "Safari/": "Safari",
    "curl/": "curl",
    "python": "Python",
    "node": "Node.js",
    "undici": "Node.js",
    "Go-http-client/": "Go",
}
_SYSTEMS = {
    "iPhone": "iPhone",
    "iPad": "iPad",
    "Android": "Android",
    "Windows": "Windows",
    "CrOS": "ChromeOS",
    "Mac OS X": "macOS",
    "Linux": "Linux",
}


def device_of(agent: str) -> str:
    """`Firefox on Linux`; of what is not known nothing is said. It does not change when a browser is updated."""
    browser = next((name for mark, name in _BROWSERS.items() if mark in agent), "")
    system = next((name for mark, name in _SYSTEMS.items() if mark in agent), "")
    return " on ".join(filter(None, (browser, system)))
