# SPDX-License-Identifier: EUPL-1.2
# Raadhuis: `make` alone explains the targets.

# Every package of the system that building, running and testing need, as Debian and Ubuntu call them.
BUILD_PACKAGES = libncurses-dev libsqlite3-dev
RUN_PACKAGES   = ncurses-base libncursesw6 libsqlite3-0 libstdc++6
TEST_PACKAGES  = tmux ncurses-term sqlite3 valgrind python3 openssh-client python3-icalendar python3-vobject
# For the walk through the door. openssh-server is never installed by itself: it would start a server on the machine, and
# again at each boot.
DOOR_PACKAGES  = openssh-server libnss-wrapper
# For the Debian package alone: what makes it, and what checks it.
DEB_PACKAGES       = dpkg-dev binutils
DEB_CHECK_PACKAGES = lintian fakeroot man-db

PREFIX  ?= /usr/local
DESTDIR ?=
# Where zsh looks for completions.
ZSH_FUNCTIONS ?= $(PREFIX)/share/zsh/site-functions
SWIFT   ?= swift

RELEASE  = .build/release/raad
SOURCES := Package.swift $(shell find Sources -type f 2>/dev/null)
STRICT   = -Xswiftc -warnings-as-errors

.DEFAULT_GOAL := help
.PHONY: help run demo door-demo build test lint fuzz mutants format bench words growth soak herd deb deb-check install uninstall \
        clean packages test-packages door-packages deb-packages deb-check-packages

help: ## explain the targets
	@echo "Raadhuis, a community board for civil servants in the terminal."
	@echo
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|'

run: build ## build if needed and open your board full screen
	@exec $(RELEASE)

demo: build ## build if needed and open a throw-away demo board
	@exec $(RELEASE) demo

door-demo: packages test-packages .door-packages $(RELEASE) ## walk through the door with a real sshd on 127.0.0.1, LOGINS (200) at once
	@sh Tests/Door/door.sh $(RELEASE) $(or $(LOGINS),200)

build: packages $(RELEASE) ## build the program

$(RELEASE): $(SOURCES)
	@command -v $(SWIFT) >/dev/null || { echo "Swift 6.1 or newer is needed: https://www.swift.org/install" >&2; exit 1; }
	$(SWIFT) build -c release --product raad --static-swift-stdlib --disable-local-rpath
	@touch $(RELEASE)

test: packages test-packages ## run all tests
	$(SWIFT) build --build-tests $(STRICT)
	$(SWIFT) test --skip-build --disable-xctest $(STRICT)

lint: packages test-packages ## check format, arrows, folders, long functions, licences, documents; warnings are errors
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests
	sh Tests/Lint/arrows.sh
	python3 Tests/Lint/rooms.py
	python3 Tests/Lint/functions.py
	python3 Tests/Lint/documents.py
	$(SWIFT) build --build-tests $(STRICT)

fuzz: packages test-packages ## feed hostile bytes to all that reads foreign bytes, and press keys at random, SECONDS (60) each
	sh Tests/Fuzz/fuzz.sh $(or $(SECONDS),60)
	$(SWIFT) build --build-tests $(STRICT)
	RAAD_FUZZ_SECONDS=$(or $(SECONDS),60) $(SWIFT) test --skip-build --disable-xctest $(STRICT) --filter 'HostileKeyTests|HostileProgramTests'

mutants: packages test-packages ## put small bugs into a copy and tell which the tests see: nine of ten
	@SWIFT="$(SWIFT)" sh Tests/Mutants/mutants.sh $(MUTANTS)

format: ## bring the sources into the house format
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

bench: packages $(RELEASE) ## measure everything on boards of up to a million posts
	@for product in raad-bench raad-empty; do \
	  $(SWIFT) build -c release --product $$product --static-swift-stdlib --disable-local-rpath || exit 1; \
	done
	@.build/release/raad-bench run

words: packages ## compare lists and searches by words with plain SQL on a board of POSTS (100000) posts
	$(SWIFT) build -c release --product raad-bench --static-swift-stdlib --disable-local-rpath
	@.build/release/raad-bench words --posts $(or $(POSTS),100000)

growth: packages test-packages ## count what reading hostile texts costs at one size, at twice and at four times
	$(SWIFT) build -c release --product raad-bench --static-swift-stdlib --disable-local-rpath
	sh Tests/Growth/growth.sh .build/release/raad-bench

soak: packages $(RELEASE) ## PROCESSES (50) read and write one board for SECONDS (60), some of them killed
	$(SWIFT) build -c release --product raad-bench --static-swift-stdlib --disable-local-rpath
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && \
	  .build/release/raad-bench soak --seconds $(or $(SECONDS),60) --processes $(or $(PROCESSES),50) "$$folder/soak"

herd: packages $(RELEASE) ## SESSIONS (1000) full screens that nobody looks at, on a board of 100,000 posts
	$(SWIFT) build -c release --product raad-bench --static-swift-stdlib --disable-local-rpath
	@.build/release/raad-bench herd --sessions $(or $(SESSIONS),1000) --seconds $(or $(SECONDS),60)

deb: build deb-packages ## make a Debian package of the program, below .build
	@sh Packaging/deb.sh $(RELEASE) .build/deb

deb-check: deb deb-check-packages ## make it, check it, install it into a scratch root, use it there, purge it
	@sh Tests/Package/deb.sh $(RELEASE)

install: build ## install into PREFIX (default /usr/local), below DESTDIR
	@$(MAKE) --no-print-directory .files PROGRAM=$(RELEASE)

# Puts PROGRAM and what belongs to it where it is to be; nothing is built.
.PHONY: .files
.files:
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/bash-completion/completions
	install -d $(DESTDIR)$(ZSH_FUNCTIONS) $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -d $(DESTDIR)$(PREFIX)/share/man/man1 $(DESTDIR)$(PREFIX)/share/man/man7
	install -m 755 -s $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/raad
	install -m 644 Docs/man/raad.1 $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 644 Docs/man/raadhuis.7 $(DESTDIR)$(PREFIX)/share/man/man7
	umask 022; $(PROGRAM) completion bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/raad
	umask 022; $(PROGRAM) completion zsh > $(DESTDIR)$(ZSH_FUNCTIONS)/_raad
	umask 022; $(PROGRAM) completion fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/raad.fish

uninstall: ## remove what install put there; boards stay
	rm -f $(DESTDIR)$(PREFIX)/bin/raad $(DESTDIR)$(PREFIX)/share/bash-completion/completions/raad
	rm -f $(DESTDIR)$(ZSH_FUNCTIONS)/_raad $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/raad.fish
	rm -f $(DESTDIR)$(PREFIX)/share/man/man1/raad.1 $(DESTDIR)$(PREFIX)/share/man/man7/raadhuis.7

clean: ## remove what was built
	rm -rf .build

packages:
	@$(MAKE) --no-print-directory -s .packages WANTED="$(BUILD_PACKAGES) $(RUN_PACKAGES)"

deb-packages:
	@$(MAKE) --no-print-directory -s .packages WANTED="$(DEB_PACKAGES)"

deb-check-packages:
	@$(MAKE) --no-print-directory -s .packages WANTED="$(DEB_CHECK_PACKAGES)"

test-packages:
	@$(MAKE) --no-print-directory -s .packages WANTED="$(TEST_PACKAGES)"

# A machine of its own that is thrown away (.ci/run) may have the server installed.
door-packages:
	@$(MAKE) --no-print-directory -s .packages WANTED="$(DOOR_PACKAGES)"

.PHONY: .door-packages
.door-packages:
	@[ -x /usr/sbin/sshd ] && [ -n "$$(ls /usr/lib/*/libnss_wrapper.so /usr/lib/libnss_wrapper.so 2>/dev/null)" ] || { \
	  echo "Please install yourself: $(DOOR_PACKAGES)" >&2; \
	  echo "(openssh-server starts a server for everybody, so it is not installed for you)" >&2; exit 1; }

# Installs what is missing where that can be done, and names it where it cannot.
.PHONY: .packages
.packages:
	@if ! command -v dpkg-query >/dev/null; then \
	  named=.build/named-$(firstword $(WANTED)); \
	  [ -e $$named ] || { mkdir -p .build; touch $$named; \
	    echo "Needed from your system, under its own names: $(WANTED)" >&2; }; \
	  exit 0; \
	fi; \
	have=" $$(dpkg-query -W -f '$${Package}:$${db:Status-Status} ' $(WANTED) 2>/dev/null)"; \
	missing=; \
	for package in $(WANTED); do \
	  case "$$have" in *" $$package:installed "*) ;; *) missing="$$missing $$package" ;; esac; \
	done; \
	[ -n "$$missing" ] || exit 0; \
	as_root=; [ "$$(id -u)" = 0 ] || as_root=sudo; \
	for tool in apt-get $$as_root; do \
	  command -v $$tool >/dev/null || { echo "Please install:$$missing" >&2; exit 1; }; \
	done; \
	echo "Installing$$missing" >&2; \
	$$as_root apt-get install -y -q $$missing >&2 || { $$as_root apt-get update -q >&2 && $$as_root apt-get install -y -q $$missing >&2; } || \
	  { echo "Please install:$$missing" >&2; exit 1; }
