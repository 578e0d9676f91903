#!/usr/bin/env bash
# Runs every benchmark program of bench/, one after the other.
set -euo pipefail
cd "$(dirname "$0")/.."
shopt -s nullglob
for project in bench/*/*.csproj; do
  echo "bench: $(basename "$project" .csproj)"
  dotnet run --project "$project" -c Release -- "$@"
done
