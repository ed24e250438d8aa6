#!/bin/sh
# Called by the Maven build: installs and builds only when something has changed since the last time.
set -eu
cd "$(dirname "$0")"

newer() { [ -n "$(find "$@" -newer "$1" -print 2>/dev/null | head -n 1)" ]; }

if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --no-audit --no-fund --loglevel=error
fi
if [ ! -f dist/assets/app.css ] || newer dist/assets/app.css src scripts package-lock.json; then
  npm run --silent build
fi
