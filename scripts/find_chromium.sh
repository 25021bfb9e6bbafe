#!/bin/sh
# Runs a command with CHROMIUM set to a browser: $CHROMIUM, an installed Chromium or Chrome, or
# else Debian's, installed when root. The tests say what happens without one.
set -u
if [ -z "${CHROMIUM:-}" ]; then
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    CHROMIUM=$(command -v "$name") && break
  done
fi
if [ -z "${CHROMIUM:-}" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "No Chromium here: installing Debian's." >&2
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } >/dev/null 2>&1
  CHROMIUM=$(command -v chromium)
fi
export CHROMIUM
exec "$@"
