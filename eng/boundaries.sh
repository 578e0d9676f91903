#!/bin/sh
# Brings the official boundary files once, when a mirror of them is at hand (HOMERULE_MIRROR); fetches nothing from the web by itself.
set -eu

root=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
folder=${HOMERULE_BOUNDARIES:-$root/artifacts/boundaries}

for card in "$folder"/us-places-*.card.yaml; do
  [ -f "$card" ] && exit 0
done

if [ -n "${HOMERULE_MIRROR:-}" ] && [ -d "$HOMERULE_MIRROR" ]; then
  echo "boundaries: bringing towns and districts from HOMERULE_MIRROR"
  exec "$root/homerule" pull census --mirror "$HOMERULE_MIRROR"
fi
echo "boundaries: states and counties only; for every town and district run: ./homerule pull census"
