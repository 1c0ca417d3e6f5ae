#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Makes the Debian package of a program that is built, and uses it: deb.sh PROGRAM
#
# Checks it with lintian, installs it into a scratch root, runs what it put there, installs it again, removes and purges it.
# Nothing of the machine changes; no root is needed. The exit status is 0 when all went as it must, 1 when something did
# not, 77 when this machine cannot try it.
set -u
program=$(realpath "$1")
cd "$(dirname "$0")/../.."
for tool in dpkg-deb dpkg-shlibdeps lintian man; do
  command -v "$tool" >/dev/null || { echo "skipped: no $tool"; exit 77; }
done
# Whoever is not root is root of what fakeroot shows.
if [ "$(id -u)" != 0 ] && [ -z "${FAKEROOTKEY:-}" ]; then
  command -v fakeroot >/dev/null || { echo "skipped: no fakeroot"; exit 77; }
  exec fakeroot -- sh Tests/Package/deb.sh "$program"
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM
root=$scratch/root
bad=0
# tell TEXT STATUS: says whether something went as it must.
tell() {
  [ "$2" = 0 ] && echo "ok  $1" || { echo "BAD $1"; bad=1; head -n 40 "$scratch/out" 2>/dev/null | sed 's/^/        /'; }
}
unset RAAD_BOARD XDG_DATA_HOME XDG_CONFIG_HOME
export LC_ALL=C.UTF-8 HOME="$scratch/home" SOURCE_DATE_EPOCH=1764547200 PATH="/usr/sbin:/sbin:$PATH"

package=$(sh Packaging/deb.sh "$program" "$scratch/first" 2>"$scratch/out"); tell "the package is made" $?
again=$(sh Packaging/deb.sh "$program" "$scratch/second" 2>"$scratch/out") && cmp "$package" "$again"
tell "the same program gives the same package" $?
[ "$(dpkg-deb -f "$package" Version)" = "$("$program" --version | sed 's/^raad //')" ]; tell "its version is the program's" $?
dpkg-deb -f "$package" Depends >"$scratch/out"
for library in libc6 libncursesw6 libsqlite3-0; do
  grep -q "$library (>=" "$scratch/out"; tell "it depends on $library in the version that it is linked to" $?
done
! grep -q swift "$scratch/out"; tell "and not on Swift's" $?
lintian --allow-root --tag-display-limit 0 --fail-on error,warning "$package" >"$scratch/out" 2>&1
tell "lintian finds no error and no warning" $?

# A root with what a minimal system has of accounts, and a dpkg that knows of no package.
mkdir -p "$root/etc" "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates" "$root/var/log" "$scratch/home"
: >"$root/var/lib/dpkg/status"
printf 'root:x:0:0:root:/root:/bin/sh\n' >"$root/etc/passwd"
printf 'root:*:19000:0:99999:7:::\n' >"$root/etc/shadow"
printf 'root:x:0:\n' >"$root/etc/group"
printf 'root:*::\n' >"$root/etc/gshadow"
# Questions and answers stand in the root too.
mkdir -p "$root/var/cache/debconf"
cat >"$root/etc/debconf.conf" <<CONFIG
Config: config
Templates: templates

Name: config
Driver: File
Mode: 644
Filename: /var/cache/debconf/config.dat

Name: templates
Driver: File
Mode: 644
Filename: /var/cache/debconf/templates.dat
CONFIG
export DEBIAN_FRONTEND=noninteractive
manage() { dpkg --root="$root" --force-script-chrootless --force-depends --log=/dev/null "$@" >"$scratch/out" 2>&1; }
field() { grep "^$1:" "$root/etc/$2" | cut -d: -f"$3"; }

manage --install "$package"; tell "it installs" $?
[ -n "$(field raad passwd 3)" ] && [ "$(field raad passwd 3)" = "$(field join passwd 3)" ]
tell "accounts raad and join of one number" $?
[ "$(field raad passwd 6)" = /etc/raadhuis/home ] && [ "$(field join passwd 7)" = /bin/sh ]; tell "with a home and a shell" $?
[ "$(field raad shadow 2)" = '*' ] && [ "$(field join shadow 2)" = '*' ]; tell "without a password, and not locked" $?
[ "$(ls -A "$root/etc/raadhuis/home" 2>&1)" = .hushlogin ]
tell "their home is empty and quiet" $?
[ ! -e "$root/var/lib/raadhuis" ]; tell "no board is made" $?

raad=$root/usr/bin/raad
mkdir -p "$root/var/lib/raadhuis"
board=$root/var/lib/raadhuis/board.db
"$raad" init --board "$board" --handle an --layer be.federal.fps >"$scratch/out" 2>&1 &&
  "$raad" rules --agree --board "$board" >"$scratch/out" 2>&1 &&
  "$raad" ask --board "$board" --title 'Does it run?' --topic privacy --body 'From the package.' >"$scratch/out" 2>&1 &&
  "$raad" list --board "$board" | grep -q 'Does it run?'
tell "the program runs where it was installed" $?
bash -c ". '$root/usr/share/bash-completion/completions/raad' && complete -p raad" >"$scratch/out" 2>&1
tell "bash takes its completion" $?
grep -q '^#compdef raad' "$root/usr/share/zsh/vendor-completions/_raad"; tell "zsh finds its own" $?
[ -s "$root/usr/share/fish/vendor_completions.d/raad.fish" ]; tell "and fish" $?
for page in man1/raad.1 man7/raadhuis.7; do
  # roff tells on standard error what it cannot do.
  MANWIDTH=80 man --warnings -l "$root/usr/share/man/$page.gz" >"$scratch/page" 2>"$scratch/out"
  [ ! -s "$scratch/out" ] && [ "$(wc -l <"$scratch/page")" -gt 100 ]; tell "$page reads without a complaint" $?
done

# A sendmail that keeps what it is given.
mkdir "$scratch/bin"
printf '#!/bin/sh\ncat >>"%s"\n' "$scratch/mail" >"$scratch/bin/sendmail"
chmod +x "$scratch/bin/sendmail"
digest() {
  RAAD_BOARD=$1 PATH=$scratch/bin:$root/usr/bin:$PATH \
    "$root/usr/share/doc/raadhuis/examples/raad-digest" an an@fod.example >"$scratch/out" 2>&1
}
now=$(date +%s)
cat >"$scratch/lines" <<LINES
{"type":"board","format":1,"name":"elsewhere"}
{"type":"member","id":"bo","handle":"bo"}
{"type":"thread","id":"t","kind":"question","title":"Who else?","author":"bo","created":$now,"topics":["privacy"]}
{"type":"post","id":"p","thread":"t","parent":null,"author":"bo","created":$now,"body":"Anybody?"}
LINES
"$raad" topics follow privacy --board "$board" >"$scratch/out" 2>&1 &&
  "$raad" import jsonl "$scratch/lines" --board "$board" >"$scratch/out" 2>&1 && digest "$board" &&
  sed '1,/^$/d' "$scratch/mail" | base64 -d | grep -q 'Who else?'
tell "a digest goes out by sendmail" $?
: >"$scratch/mail"; digest "$board" && [ ! -s "$scratch/mail" ]; tell "and none when nothing came" $?
digest "$scratch/none"; [ $? = 3 ] && grep -q '^raad: ' "$scratch/out"; tell "a board that is gone is an error for cron" $?

cp "$root/etc/passwd" "$scratch/passwd"
manage --install "$package" && cmp -s "$root/etc/passwd" "$scratch/passwd" && [ -e "$board" ]
tell "installing it again changes no account and no board" $?
manage --remove raadhuis && [ -e "$board" ] && [ ! -e "$raad" ]; tell "removing it leaves the board" $?
manage --purge raadhuis && [ -e "$board" ] && grep -q 'stay' "$scratch/out" && [ -n "$(field raad passwd 3)" ]
tell "purging it, with nobody to ask, leaves the board and says so" $?

manage --install "$package"
printf 'raadhuis raadhuis/delete-board boolean true\n' | DPKG_ROOT=$root debconf-set-selections >"$scratch/out" 2>&1
manage --purge raadhuis && [ ! -e "$root/var/lib/raadhuis" ]; tell "purging it with the answer yes deletes the board" $?
[ -z "$(field raad passwd 3)$(field join passwd 3)" ] && [ ! -e "$root/etc/raadhuis" ]; tell "and the accounts and their home" $?

manage --install "$package" && manage --purge raadhuis && [ -z "$(field raad passwd 3)" ] && [ ! -e "$root/etc/raadhuis" ]
tell "without a board purging asks nothing and leaves nothing" $?

printf 'join:x:1000:1000::/home/join:/bin/bash\n' >>"$root/etc/passwd"
manage --install "$package" && [ -z "$(field raad passwd 3)" ] && grep -q -- '--accounts' "$scratch/out"
tell "a person named join keeps the account, and no other is made" $?
manage --purge raadhuis && [ "$(field join passwd 6)" = /home/join ]; tell "and keeps it when it is purged" $?

[ $bad = 0 ] && echo "All went as it must."
exit $bad
