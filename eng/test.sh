#!/usr/bin/env bash
# Builds and runs every test project; the last line is "N passed, N failed, N skipped". Fails when a test does.
# HOMERULE_MIRROR: folder with copies of official files; tests that need it are skipped without it.
set -uo pipefail
cd "$(dirname "$0")/.."

results=artifacts/tests
rm -rf "$results"
mkdir -p "$results"

have_browser() { command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null; }
if ! have_browser; then
  root=()
  [ "$(id -u)" = 0 ] || root=(sudo -n)
  if command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }; then
    echo "test: installing Chromium for the browser tests"
    { "${root[@]}" apt-get update -qq && DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends chromium; } >"$results/chromium.log" 2>&1 \
      || echo "test: Chromium could not be installed (see $results/chromium.log); the browser tests are skipped"
  else
    echo "test: no Chromium here; the browser tests are skipped. Install the package \"chromium\" to run them."
  fi
fi

if [ -n "${HOMERULE_MIRROR:-}" ]; then
  if [ -d "$HOMERULE_MIRROR" ]; then echo "test: official files from HOMERULE_MIRROR; the first test that needs every boundary makes $results/country"; else echo "test: HOMERULE_MIRROR names no folder" >&2; exit 2; fi
fi

echo "test: building"
if ! dotnet build HomeRule.slnx -c Release --nologo -v quiet -tl:off >"$results/build.log" 2>&1; then
  grep -E 'error' "$results/build.log" | sort -u | head -40
  echo "test: the build failed; all of it is in $results/build.log"
  echo "0 passed, 1 failed, 0 skipped"
  exit 1
fi

passed=0 failed=0 skipped=0
counter() { sed -n "s/.*<Counters[^>]*[^a-zA-Z]$1=\"\([0-9]*\)\".*/\1/p" "$2" | head -n 1; }

for project in tests/*/*.csproj; do
  name=$(basename "$project" .csproj)
  program=tests/$name/bin/Release/net10.0/$name.dll
  [ -f "$program" ] || continue
  grep -q 'xunit' "$project" || continue
  trx=$results/$name.trx
  started=$SECONDS
  dotnet "$program" -noLogo -noColor -trx "$trx" >"$results/$name.log" 2>&1
  code=$?
  total=$(counter total "$trx" 2>/dev/null)
  if [ -z "$total" ]; then
    tail -n 40 "$results/$name.log"
    echo "test: $name stopped with code $code before it had results"
    failed=$((failed + 1))
    continue
  fi
  good=$(counter passed "$trx") bad=$(counter failed "$trx")
  passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + total - good - bad))
  echo "test: $name: $good passed, $bad failed, $((total - good - bad)) skipped ($((SECONDS - started)) s)"
  if [ "$bad" -gt 0 ]; then awk '/ \[FAIL\]/ { left = 16 } left > 0 { print substr($0, 1, 300); left-- }' "$results/$name.log" | head -n 160; echo "test: all of it is in $results/$name.log"; fi
  if [ "$bad" -eq 0 ] && [ "$code" -ne 0 ] && [ "$total" -gt 0 ]; then
    tail -n 20 "$results/$name.log"
    echo "test: $name ended with code $code although no test failed"
    failed=$((failed + 1))
  fi
done

echo "$passed passed, $failed failed, $skipped skipped" | tee "$results/totals"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
