#!/bin/sh
# Builds artifacts/homerule: the Release program, precompiled for this machine where the registry has the compiler for it.
set -eu

root=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
target=$root/artifacts/homerule
log=$root/artifacts/build.log

command -v dotnet >/dev/null 2>&1 || { echo "homerule needs the .NET 10 SDK (dotnet). Install it and run this again." >&2; exit 2; }
mkdir -p "$root/artifacts"

# One build at a time.
if command -v flock >/dev/null 2>&1 && [ -z "${HOMERULE_BUILD_LOCKED:-}" ]; then
  HOMERULE_BUILD_LOCKED=1 exec flock "$root/artifacts/.build.lock" "$0" "$@"
fi

case $(uname -s) in
  Linux) system=linux ;;
  Darwin) system=osx ;;
  *) system= ;;
esac
if [ "$system" = linux ] && ldd --version 2>&1 | grep -qi musl; then system=linux-musl; fi
case $(uname -m) in
  x86_64 | amd64) machine=x64 ;;
  aarch64 | arm64) machine=arm64 ;;
  *) machine= ;;
esac

started=$(date +%s)
. "$root/eng/sources.sh"
stamp=$root/artifacts/.build.stamp
sources | wc -l >"$stamp"

publish() {
  dotnet publish "$root/src/HomeRule.Cli/HomeRule.Cli.csproj" -c Release -o "$target.new" --nologo -v minimal -tl:off "$@" >"$log" 2>&1
}

echo "Building homerule (Release) …"
rm -rf "$target.new"
if [ -n "$system" ] && [ -n "$machine" ] && publish -r "$system-$machine" --self-contained false -p:PublishReadyToRun=true; then
  kind="precompiled for $system-$machine"
elif publish; then
  kind="not precompiled: commands start more slowly"
else
  grep -E 'error' "$log" | sort -u | head -20 >&2
  echo "The build failed; all of it is in $log" >&2
  exit 1
fi

rm -rf "$target.old"
if [ -d "$target" ]; then mv "$target" "$target.old"; fi
mv "$target.new" "$target"
mv "$stamp" "$target/homerule.built"
rm -rf "$target.old"
echo "Built in $(($(date +%s) - started)) s ($kind): $target"
