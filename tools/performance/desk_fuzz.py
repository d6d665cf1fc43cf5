"""Good and bad requests to the desk, mixed; used by desk-load --fuzz.

Counts what is answered; fails on a 5xx other than an honest 503, and on a report that was taken (202) and can't be found
afterwards. Prints the resident set at the start and each minute. Each request comes from another loopback address, so
that the limit of changes an address does not hide what lies behind it.
"""
import collections
import json
import random
import socket
import threading
import time
import urllib.parse

NAMES = ["actor", "recipient", "type", "status", "since", "until", "place", "source", "text", "limit", "cursor", "format",
         "page", "skip", "by", "kind", "verdict", "event", "as", "texts", "sentence", "words", "route", "colour"]
VALUES = ["", " ", "RUS", "rus gov", "0", "-1", "999999999999999999999", "1e9", "NaN", "2024-02-30", "9999-12-31", "0000-00-00",
          "+999999999-01-01", "'", "\"; DROP TABLE story; --", "%", "_", "%%%", "\\", "|", "..", "../../etc/passwd", "\x00",
          "\u202e", "😀" * 50, "n99999999", "x" * 5000, "<script>alert(1)</script>", "CONSULT/visit", "CONSULT/", "planned,",
          ",,,", "csv", "xml", "parquet", "{{7*7}}", "${jndi}", "é", "ﬀ", "\ud7ff", "a" * 200 + ".*"]
WRITES = ["/read", "/ingest", "/examples", "/feeds", "/feeds/remove", "/login", "/ingest/j1/stop", "/api/v1/code", "/api/v1/ingest"]
TYPES = ["application/json", "application/x-ndjson", "text/plain", "multipart/form-data; boundary=x", "multipart/form-data",
         "application/x-www-form-urlencoded", "application/xml", "", "text/plain; charset=utf-16", "a/b; c=\"", "text/plain; charset=nothing"]
METHODS = ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "HEAD", "POST", "CONNECT", "FOO", "get", "G" * 300]
HEADERS = ["Accept: ;;;", "Accept: text/html", "Accept: image/png", "Accept: text/csv;q=9", "If-None-Match: *", "If-None-Match: W/\"",
           "Range: bytes=0-1", "Cookie: chancery=\x01; ;;=", "Origin: null", "Origin: http://evil.example", "Sec-Fetch-Site: cross-site",
           "Authorization: Bearer x", "Authorization: Basic !!!", "Accept-Encoding: gzip;q=0, br", "Content-Encoding: gzip",
           "Expect: 100-continue", "HX-Request: true", "X-Forwarded-For: 1.2.3.4", "Upgrade: websocket", "TE: trailers", "Bad Header",
           ": empty", "X-Big: " + "y" * 20000, "Content-Length: -1", "Content-Length: x", "Transfer-Encoding: gzip, chunked", "Host: evil.example"]


def report(word):
    """A report of our own making that holds a word found nowhere else."""
    text = f"PARIS, May 2 (AFP) - France praised Malta on Monday, an official of the {word} bureau said."
    return {"text": text, "publisher": "AFP", "published": "2022-05-02"}


def send(port, request, timeout=90):
    """Status, headers and body of the answer to raw bytes; status 0 where the connection is closed without one."""
    here = f"127.0.{random.randrange(256)}.{random.randrange(1, 255)}"
    try:
        with socket.create_connection(("127.0.0.1", port), timeout, (here, 0)) as connection:
            try:
                connection.sendall(request)
            except (BrokenPipeError, ConnectionResetError):
                pass  # Refused before all was sent: the answer is there already.
            answer = b""
            while part := connection.recv(65536):
                answer += part
    except ConnectionResetError:
        answer = b""
    head, _, body = answer.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    if not lines[0].startswith("HTTP/"):
        return 0, {}, body
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
    return int(lines[0].split()[1]), headers, body


def request(method, path, headers=(), body=b"", length=None):
    head = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", "Connection: close", *headers]
    if body or length is not None:
        head.append(f"Content-Length: {len(body) if length is None else length}")
    return "\r\n".join(head).encode("utf-8", "surrogateescape") + b"\r\n\r\n" + body


def post(port, path, kind, body):
    return send(port, request("POST", path, [f"Content-Type: {kind}"] if kind else [], body))


class Bad:
    """Requests that go wrong in one way or another."""

    def __init__(self, paths, seed):
        self.paths = paths
        self.random = random.Random(seed)

    def any(self):
        return self.random.choice([self.path, self.path, self.parameters, self.parameters, self.parameters, self.method,
                                   self.headers, self.body, self.body, self.form, self.broken])()

    def path(self):
        base = urllib.parse.urlsplit(self.random.choice(self.paths)).path
        tail = self.random.choice(["/..", "/%00", "/%2e%2e/%2e%2e/etc/passwd", "//", "/%", "/%zz", ";a=b", "/" + "a" * 7000, "\\",
                                   "/%ff%fe", "/é", "%0d%0aX: y", "/" + urllib.parse.quote(self.random.choice(VALUES)), "?", "?&&=&=="])
        return request("GET", base + tail)

    def parameters(self):
        base = urllib.parse.urlsplit(self.random.choice(self.paths + ["/api/v1/export", "/api/try"])).path
        chosen = [(self.random.choice(NAMES), self.random.choice(VALUES)) for _ in range(self.random.randint(1, 4))]
        accept = self.random.choice(["*/*", "text/html", "text/csv"])
        return request("GET", base + "?" + urllib.parse.urlencode(chosen, errors="replace"), ["Accept: " + accept])

    def method(self):
        return request(self.random.choice(METHODS), self.random.choice(self.paths + WRITES), [], b"x")

    def headers(self):
        return request("GET", self.random.choice(self.paths), self.random.sample(HEADERS, self.random.randint(1, 3)))

    def body(self):
        word = "w%d" % self.random.randrange(10**9)
        good = json.dumps(report(word)).encode()
        body = self.random.choice([b"", b"{", b"null", b"[]", b"[" * 100000, b"{\"a\":" * 20000, b"{\"text\": 5}", b"{\"text\": \"\"}", b"\x00" * 1000,
                                   self.random.randbytes(3000), b"\xff\xfe" + "шум".encode("utf-16-le"), good[:-5], b"\n\n\n" + good[:40] + b"\n{}\nx\n",
                                   json.dumps({**report(word), "published": "soon", "url": "javascript:1"}).encode(),
                                   json.dumps({"text": "word " * 60000}).encode(), "\u202e\U0001f600 <script>".encode() * 30,
                                   json.dumps({"text": "(" * 2000 + " said said said."}).encode()])
        return request("POST", self.random.choice(WRITES), ["Content-Type: " + self.random.choice(TYPES)], body)

    def form(self):
        name = self.random.choice(["text", "address", "addresses", "files", "published", "feed", "token", "x" * 500])
        value = self.random.choice(VALUES + ["http://10.0.0.1/", "file:///etc/passwd", "http://[", "a b c. " * 40000])
        part = f'--x\r\nContent-Disposition: form-data; name="{name}"; filename="../../{value[:50]}"\r\n\r\n{value}\r\n--x'
        if self.random.random() < 0.5:
            part = part.replace('; filename="../../' + value[:50] + '"', "")
        ending = self.random.choice(["--\r\n", "", "\r\n"])
        return request("POST", self.random.choice(WRITES[:2]), ["Content-Type: multipart/form-data; boundary=x"], (part + ending).encode("utf-8", "replace"))

    def broken(self):
        chunked = b"POST /api/v1/code HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
        return self.random.choice([b"\r\n\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"GET / HTTP/1.1\r\n\r\n", self.random.randbytes(500) + b"\r\n\r\n",
                                   chunked + b"zz\r\nabc\r\n0\r\n\r\n", chunked + b"3\r\nabc\r\n0\r\n\r\n", b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                                   request("POST", "/api/v1/code", ["Content-Type: text/plain"], b"", 30 << 20)])


def honest(sent, status, body):
    """Whether a 5xx is no fault: 503 with its reason, or what the server has no way to understand."""
    if status == 503:
        return b'"busy"' in body or b'"stopping"' in body or b'"unavailable"' in body or b"Not now" in body
    return status == 505 and b"HTTP/9.9" in sent or status == 501 and b"Transfer-Encoding: gzip" in sent


class Tally:
    def __init__(self):
        self.lock = threading.Lock()
        self.statuses = collections.Counter()
        self.faults = []
        self.taken = []

    def count(self, sent, status, body):
        with self.lock:
            self.statuses[status] += 1
            if status >= 500 and not honest(sent, status, body) and len(self.faults) < 20:
                self.faults.append((status, sent[:300], body[:300]))


def side(desk, bad, tally, end):
    while time.monotonic() < end:
        kind = bad.random.random()
        if kind < 0.02:
            word = f"bureau{bad.random.randrange(10**12)}"
            sent = request("POST", "/api/v1/ingest", ["Content-Type: application/json"], json.dumps(report(word)).encode())
        elif kind < 0.3:
            word, sent = None, request("GET", bad.random.choice(bad.paths))
        else:
            word, sent = None, bad.any()
        try:
            status, _, body = send(desk.port, sent)
        except TimeoutError:
            status, body = 599, b"no answer within 90 s"
        tally.count(sent, status, body)
        if word and status == 202:
            with tally.lock:
                tally.taken.append(word)


def lost(desk, words):
    """Words of reports that were taken and can't be found, once the queue is empty."""
    while b"chancery_ingest_running 1" in (told := desk.get("/metrics")) or b"chancery_ingests_waiting 0" not in told:
        time.sleep(0.5)
    return [word for word in words if len(desk.rows("reports?text=" + word)) != 1]


def run(desk, paths, minutes, seed, sides=8):
    """Sends for so many minutes; 1 if anything failed."""
    for path in paths:
        desk.get(path)
    tally, end = Tally(), time.monotonic() + minutes * 60
    print(f"resident set at the start: {desk.resident()} MB", flush=True)
    threads = [threading.Thread(target=side, args=(desk, Bad(paths, seed + n), tally, end)) for n in range(sides)]
    for thread in threads:
        thread.start()
    begun = time.monotonic()
    while (left := end - time.monotonic()) > 0:
        time.sleep(min(60, left))
        print(f"after {(time.monotonic() - begun) / 60:.1f} min: {desk.resident()} MB, {sum(tally.statuses.values())} answers", flush=True)
    for thread in threads:
        thread.join()
    print("statuses (0: closed without an answer): " + ", ".join(f"{s} × {n}" for s, n in sorted(tally.statuses.items())))
    for status, sent, body in tally.faults:
        print(f"FAULT {status}\n  {sent!r}\n  {body!r}")
    missing = lost(desk, tally.taken)
    print(f"{len(tally.taken)} reports taken, {len(missing)} lost {missing[:5] or ''}")
    return 1 if tally.faults or missing else 0
