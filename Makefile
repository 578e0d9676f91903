# make serve    the site on http://localhost:5080, with everything it needs
# make test     every test, with one line of totals at the end
# Needs .NET 10, Node 20 or newer and make; each step says what it does and is skipped when nothing changed.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help serve build test bench format atlas clean front program

export DOTNET_CLI_TELEMETRY_OPTOUT := 1
export DOTNET_NOLOGO := 1
export DOTNET_SKIP_FIRST_TIME_EXPERIENCE := 1

URL ?= http://localhost:5080
MODULES := node_modules/.package-lock.json
ASSETS := src/HomeRule.Site/wwwroot/assets/manifest.json
FRONT := $(shell find src/HomeRule.Site/Front eng/build-front.mjs -type f 2>/dev/null)

help:
	@echo "make serve    run the site on $(URL), rebuilding what changed"
	@echo "make build    the program, the site's assets and the snapshot"
	@echo "make test     every test, totals in the last line"
	@echo "make bench    what is measured"
	@echo "make format   code and atlas in canonical form"
	@echo "make atlas    check and compile the atlas"
	@echo "make clean    remove everything that was built"

serve: build
	@echo "serve: $(URL) (stop with Ctrl-C)"
	@exec ./homerule serve --urls $(URL) --development

build: front program $(MODULES)
	@./eng/boundaries.sh
	@./eng/feeds.sh
	@./homerule atlas compile --if-needed

$(MODULES): package-lock.json package.json
	@command -v npm >/dev/null 2>&1 || { echo "Install Node 20 or newer (with npm) and run make again." >&2; exit 2; }
	@echo "npm: installing what package-lock.json pins"
	@npm ci --no-audit --no-fund --loglevel=error
	@touch $@

front: $(ASSETS)

$(ASSETS): $(MODULES) $(FRONT)
	@echo "front: building styles, scripts, fonts and maps"
	@npm run --silent build
	@touch $@

program:
	@command -v dotnet >/dev/null 2>&1 || { echo "Install the .NET 10 SDK and run make again." >&2; exit 2; }
	@./homerule --version >/dev/null

test: front program
	@./eng/test.sh

bench: build
	@./eng/bench.sh

format: program
	@echo "format: code"
	@dotnet format HomeRule.slnx --verbosity quiet
	@echo "format: atlas"
	@./homerule atlas check --fix

atlas: program $(MODULES)
	@./homerule atlas check
	@./homerule atlas compile --if-needed

clean:
	@echo "clean: artifacts, bin, obj, built assets"
	@rm -rf artifacts src/HomeRule.Site/wwwroot/assets
	@find src tests bench \( -name node_modules -prune \) -o -type d \( -name bin -o -name obj \) -prune -exec rm -rf {} + 2>/dev/null || true
