#!/usr/bin/env python3
"""Submit a prompt, wait for the end, fetch the clip and check it. Standard library only.

    MUTOSCOPE_KEY=sd2_live_... python3 examples/generate.py "a lighthouse in a storm at night" clip.mp4

MUTOSCOPE_SERVER names another server than http://127.0.0.1:8787.
"""

import hashlib
import json
import os
import sys
import urllib.error
import urllib.request
import uuid

SERVER = os.environ.get("MUTOSCOPE_SERVER", "http://127.0.0.1:8787")
BASE = SERVER + "/api/open/v1/video/generations"


def call(url, body=None, headers=None):
    """One request; an error of the API ends the program with its own sentence."""
    headers = {"Authorization": "Bearer " + os.environ["MUTOSCOPE_KEY"], **(headers or {})}
    if body is not None:
        headers["Content-Type"] = "application/json"
        body = json.dumps(body).encode()
    try:
        with urllib.request.urlopen(urllib.request.Request(url, body, headers), timeout=90) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as refusal:
        error = json.load(refusal)["error"]
        sys.exit(f"{refusal.code} {error['code']}: {error['message']}")


def main():
    prompt, path = sys.argv[1], sys.argv[2]
    request = {"model": os.environ.get("MUTOSCOPE_MODEL", "seedance-2.0"), "prompt": prompt, "resolution": "480p"}
    # With the same key a retry of this call can neither lose nor double the order.
    accepted = call(BASE, request, {"Idempotency-Key": str(uuid.uuid4())})
    print(accepted["requestId"], "costs", accepted["creditsCharged"], "credits")

    while True:
        status = call(f"{BASE}/{accepted['requestId']}?wait=30")
        if status["status"] in ("succeeded", "failed", "cancelled"):
            break
        print(f"{status['status']} {status['progress']:.0%}")
    if status["status"] != "succeeded":
        sys.exit(f"{status['status']}: {status['error']}")

    with urllib.request.urlopen(status["output"]["url"]) as clip, open(path, "wb") as file:
        data = clip.read()
        file.write(data)
    assert hashlib.sha256(data).hexdigest() == status["output"]["sha256"], "the clip was damaged on its way"
    print(path, "made by", status["engine"]["provider"], f"({status['engine']['synthesis']})")


if __name__ == "__main__":
    main()
