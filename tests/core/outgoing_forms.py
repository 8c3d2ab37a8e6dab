"""Ways to write an address that must not be called. Most of them reach this machine through one resolver or another."""

from __future__ import annotations

NAMES: dict[str, list[str]] = {
    "loopback.test": ["127.0.0.1"],
    "loopback-six.test": ["::1"],
    "mapped.test": ["::ffff:127.0.0.1"],
    "compatible.test": ["::127.0.0.1"],
    "nat64.test": ["64:ff9b::7f00:1"],
    "anything.test": ["0.0.0.0", "::"],
    "metadata.test": ["169.254.169.254"],
    "scoped.test": ["fe80::1%lo"],
    "inside.test": ["10.0.0.1", "127.0.0.1", "fd00::1"],
    "xn--mnchen-3ya.test": ["127.0.0.1"],
    "under_score.test": ["127.0.0.1"],
}

HOSTS = (
    # this machine, version 4
    *("127.0.0.1", "127.0.0.2", "127.255.255.254", "127.1", "127.0.1", "2130706433", "0x7f000001", "0X7F000001", "0x7f.0.0.1", "0x7f.1"),
    *("0177.0.0.1", "0177.1", "017700000001", "127.000.000.001", "127.0.0.01", "127.0.0.0x1", "127.0.0.1.", "127.1.", "4294967295"),
    *("0", "0.0.0.0", "0x0", "00", "0.0.0.0.", "0.0", "1"),
    # this machine, version 6
    *("[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[0000::0001]", "[::127.0.0.1]", "[::7f00:1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]"),
    *("[::ffff:0:127.0.0.1]", "[64:ff9b::127.0.0.1]", "[64:ff9b:1::7f00:1]", "[2002:7f00:1::]", "[2001:0:7f00:1::]", "[::ffff:0.0.0.0]"),
    *("[::1%25lo]", "[::1%lo]", "[fe80::1%25lo]", "[fe80::1%251]", "[fe80::1]", "[v1.127.0.0.1]", "[127.0.0.1]", "::1"),
    # other scripts, escapes, other people's parsers
    *("１２７.0.0.1", "127。0。0。1", "127．0．0．1", "127｡0｡0｡1", "①②⑦.⓪.⓪.①", "ⓛocalhost", "ｌｏｃａｌｈｏｓｔ"),
    *("%31%32%37.0.0.1", "127.0.0.1%00", "127.0.0.1%2eexample.com", "localhost%00.example.com", "127.0.0.1\\.example.com"),
    *("example.com@127.0.0.1", "user:word@127.0.0.1", "@127.0.0.1", "example.com\\@127.0.0.1", "127.0.0.1#@example.com", "a b"),
    *("127.0.0.1\t", "127.0.0.1\r\nX-Header: 1", "\x00127.0.0.1", "\u2028127.0.0.1", "127.0.0.1:80:", "", "-", "xn--", "_a.xn--99zzz.test"),
    # names
    *("localhost", "LOCALHOST", "LocalHost", "localhost.", *NAMES),
    # private, shared and link-local
    *("10.0.0.1", "172.16.0.1", "172.31.255.254", "192.168.0.1", "192.168.255.254", "100.64.0.1", "100.127.255.254", "169.254.1.1"),
    *("[fc00::1]", "[fd12:3456:789a::1]", "[fec0::1]", "[feff::1]", "[fe80::a9fe:a9fe]"),
    # what clouds keep for themselves
    *("169.254.169.254", "169.254.170.2", "0xa9fea9fe", "2852039166", "169.254.43518", "0251.0376.0251.0376", "100.100.100.200"),
    *("168.63.129.16", "192.0.0.192", "[fd00:ec2::254]", "[::ffff:169.254.169.254]", "[64:ff9b::169.254.169.254]", "[2002:a9fe:a9fe::1]"),
    # not hosts at all
    *("192.0.0.1", "192.0.2.1", "192.88.99.1", "198.18.0.1", "198.19.255.254", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.1.1.1"),
    *(
        "240.0.0.1",
        "255.255.255.255",
        "[ff02::1]",
        "[ff0e::1]",
        "[2001:db8::1]",
        "[3fff::1]",
        "[3ffe::1]",
        "[100::1]",
        "[2001:2::1]",
        "[5f00::1]",
    ),
)

URLS = (
    "",
    " ",
    "127.0.0.1:{port}",
    "//127.0.0.1:{port}/",
    "/",
    "http:127.0.0.1:{port}",
    "http:/127.0.0.1:{port}/",
    "http:///127.0.0.1:{port}/",
    "http://///127.0.0.1:{port}/",
    "http:\\\\127.0.0.1:{port}\\",
    " http://127.0.0.1:{port}/",
    "http://example.com:0/",
    "http://example.com:65536/",
    "http://example.com:+80/",
    "http://example.com:８０/",
    "http://example.com:8_0/",
    "http://example.com: 80/",
    "http://example.com:/",
    "http://example.com:080/",
    "http://example.com:80@127.0.0.1:{port}/",
    "file:///etc/passwd",
    "file://127.0.0.1/etc/passwd",
    "ftp://127.0.0.1:{port}/",
    "gopher://127.0.0.1:{port}/_GET",
    "ws://127.0.0.1:{port}/",
    "unix:///var/run/docker.sock",
    "http+unix://%2Fvar%2Frun%2Fdocker.sock/info",
    "data:text/plain,hello",
    "javascript:alert(1)",
    "http://" + "a" * 300 + ".test/",
    "http://" + "a" * 64 + ".test/",
    "http://a..test/",
    "http://-a.test/",
    "http://example.com/\r\nX: 1",
    "http://example.com/\\",
    "http://example.com/\ud800",
)

# Spelled so that this machine's own resolver, httpx2 or another parser would make 127.0.0.1 or ::1 of them.
ODD_HOSTS = (
    *(
        "127.1",
        "127.0.1",
        "2130706433",
        "0x7f000001",
        "0X7F000001",
        "0x7f.0.0.1",
        "0x7f.1",
        "0177.0.0.1",
        "0177.1",
        "017700000001",
        "127.0.0.1.",
    ),
    *(
        "127.0.0.0x1",
        "0",
        "00",
        "0x0",
        "0x",
        "1",
        "example.1",
        "localhost.",
        "user@127.0.0.1",
        "user:word@127.0.0.1",
        "[::1%25lo]",
        "[::1%lo]",
    ),
)
# Spelled so that nobody sees it any more once httpx2 has parsed them: to be refused while they are still text.
ODD_TEXTS = ("127。0。0。1", "127．0．0．1", "127｡0｡0｡1", "loopback。test", "@127.0.0.1")
