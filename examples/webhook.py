#!/usr/bin/env python3
"""Receive webhooks and verify them by the Standard Webhooks rules. Standard library only.

    WEBHOOK_SECRET=whsec_... python3 examples/webhook.py 9000

A server that runs with --allow-private-addresses may then be given
"webhookUrl": "http://127.0.0.1:9000/".
"""

import base64
import hashlib
import hmac
import http.server
import json
import os
import sys
import time

TOLERANCE_S = 5 * 60
SEEN = set()


def verify(secret, headers, body):
    """Whether the message is ours and fresh."""
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    expected = "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    # Two signatures stand there while a secret is being rotated.
    ours = any(hmac.compare_digest(expected, given) for given in headers["webhook-signature"].split(" "))
    return ours and abs(time.time() - int(headers["webhook-timestamp"])) < TOLERANCE_S


class Receiver(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        if not verify(os.environ["WEBHOOK_SECRET"], self.headers, body):
            self.send_response(401)
            self.end_headers()
            return
        # A message may come twice; its id says so.
        if self.headers["webhook-id"] not in SEEN:
            SEEN.add(self.headers["webhook-id"])
            event = json.loads(body)
            print(event["type"], event["requestId"], (event["output"] or {}).get("url"), flush=True)
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    server = http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), Receiver)
    print("listening on", server.server_address[1], flush=True)
    server.serve_forever()
