#!/bin/sh
# Sees to a browser for the browser tests: uses the one that is there, installs Debian's Chromium where that is
# possible, and says so where it is not. Never fails: without a browser those tests are skipped.
for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$name" >/dev/null 2>&1; then exit 0; fi
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing Chromium for the browser tests ..."
    export DEBIAN_FRONTEND=noninteractive
    apt-get update >/dev/null 2>&1
    if apt-get install --yes --no-install-recommends chromium >/dev/null 2>&1; then exit 0; fi
fi
echo "No Chromium is here and none can be installed: the browser tests will be skipped." >&2
