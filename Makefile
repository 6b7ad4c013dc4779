# mailwhy: build, try, test. `make demo` and `make test` do everything on a fresh machine with a Swift toolchain.

SWIFT ?= swift
PREFIX ?= /usr/local
PROGRAM = .build/release/mailwhy
SOURCES = Package.swift Sources Tests Fuzzing/Package.swift Fuzzing/Sources Benchmarks/Package.swift \
  Benchmarks/Benchmarks

.PHONY: help build demo test check format bench bench-check bench-parts large manual install clean fuzz dependencies

help: ## What can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

dependencies:
	@Scripts/install-dependencies

build: dependencies ## The program, optimised: .build/release/mailwhy
	$(SWIFT) build -c release --product mailwhy --static-swift-stdlib

demo: build ## Build, and report on a real log
	$(PROGRAM) report --timezone UTC --year 2026 Examples/maillog

test: dependencies check ## All tests, and the format check
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

check: ## Whether the sources are formatted as they should be
	$(SWIFT) format lint --strict --recursive $(SOURCES)

format: ## Format the sources
	$(SWIFT) format --in-place --recursive $(SOURCES)

bench: build ## Measure beside wc, grep and other tools; LOG=FILE, or one of 500 MB is made
	Scripts/bench $(LOG)

bench-check: build ## The same, and fail where a threshold of Benchmarks/thresholds.json is exceeded
	Scripts/bench --check $(LOG)

bench-parts: dependencies ## How long each part takes by itself
	@[ -n "$(LOG)" ] || [ -s /tmp/mailwhy-bench-parts.log ] || Scripts/make-log 20 > /tmp/mailwhy-bench-parts.log
	LOG=$(or $(LOG),/tmp/mailwhy-bench-parts.log) $(SWIFT) package --package-path Benchmarks benchmark

large: build ## Read what no log has: 100,000 files, a million machines, ten gigabytes of zeros
	Scripts/large-counts $(PROGRAM)

fuzz: dependencies ## Fuzz every part; SECONDS=60 each
	Scripts/fuzz $(or $(SECONDS),60)

manual: dependencies ## The manual pages, made from the commands' own help
	$(SWIFT) package plugin generate-manual --multi-page
	@echo "See .build/plugins/GenerateManual/outputs/mailwhy"

install: build manual ## Install program, manual and completions to PREFIX (/usr/local)
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions $(DESTDIR)$(PREFIX)/share/zsh/site-functions
	install -d $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/mailwhy
	install -m 644 .build/plugins/GenerateManual/outputs/mailwhy/*.1 $(DESTDIR)$(PREFIX)/share/man/man1/
	$(PROGRAM) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/mailwhy
	$(PROGRAM) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_mailwhy
	$(PROGRAM) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/mailwhy.fish

clean:
	rm -rf .build
