#!/bin/sh
# Brings the feeds of living data once, when a mirror of them is at hand (HOMERULE_MIRROR); fetches nothing from the web by itself.
set -eu

root=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
folder=${HOMERULE_FEEDS:-$root/artifacts/feeds}

for editions in "$folder"/*/editions.json; do
  [ -f "$editions" ] && exit 0
done

if [ -n "${HOMERULE_MIRROR:-}" ] && [ -d "$HOMERULE_MIRROR" ]; then
  echo "feeds: bringing office holders, agencies and agreements from HOMERULE_MIRROR"
  for feed in openstates congress ocd fbi ice-287g; do
    [ -d "$HOMERULE_MIRROR/$feed" ] && set -- "$@" "$feed"
  done
  [ $# -gt 0 ] || exit 0
  exec "$root/homerule" pull "$@" --mirror "$HOMERULE_MIRROR"
fi
echo "feeds: none; for office holders, agencies and agreements run: ./homerule pull"
