#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Makes a Debian package of a program that is built: deb.sh PROGRAM FOLDER. Prints the path of the package.
#
# The version is the program's own. The same program, tree and SOURCE_DATE_EPOCH give the same package.
set -eu
umask 022
program=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
cd "$(dirname "$0")/.."

version=$("$program" --version | sed -n 's/^raad //p')
architecture=$(dpkg --print-architecture)
export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date -r CHANGELOG.md +%s)}"
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
trap 'exit 1' HUP INT TERM
tree=$root/tree
documents=$tree/usr/share/doc/raadhuis

make --no-print-directory -s .files PROGRAM="$program" DESTDIR="$tree" PREFIX=/usr \
  ZSH_FUNCTIONS=/usr/share/zsh/vendor-completions >&2
strip --remove-section=.comment --remove-section=.note "$tree/usr/bin/raad"
gzip -9n "$tree"/usr/share/man/man*/*

install -d "$documents/Docs" "$documents/examples" "$tree/usr/share/lintian/overrides" "$tree/DEBIAN"
install -m 644 README.md "$documents"
install -m 644 Docs/*.md "$documents/Docs"
install -m 755 Packaging/raad-digest "$documents/examples"
install -m 644 Packaging/lintian-overrides "$tree/usr/share/lintian/overrides/raadhuis"
install -m 644 CHANGELOG.md "$documents"
# A native package (Debian Policy 3.2.1): it is made where the program is.
{
  echo "raadhuis ($version) bookworm; urgency=medium"
  printf '\n  * Raadhuis %s; what changed stands in CHANGELOG.md.\n' "$version"
  printf '\n -- %s  %s\n' "$(sed -n 's/^Maintainer: //p' Packaging/control)" "$(LC_ALL=C date -uRd "@$SOURCE_DATE_EPOCH")"
} | gzip -9n >"$documents/changelog.gz"
# The licence is none of those that every Debian system has, so that its text comes along.
{
  cat Packaging/copyright
  sed -e 's/^[[:space:]]*$/./' -e 's/^/ /' LICENSE
} >"$documents/copyright"

# What the program is linked to, in the versions that it needs.
mkdir "$root/debian"
printf 'Source: raadhuis\n\nPackage: raadhuis\nArchitecture: any\n' >"$root/debian/control"
needed=$(cd "$root" && dpkg-shlibdeps -O -e "$tree/usr/bin/raad" 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
[ -n "$needed" ] || { echo "dpkg-shlibdeps found nothing" >&2; exit 1; }
size=$(du -sk --apparent-size "$tree" | cut -f 1)
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@SIZE@/$size/" -e "s/@NEEDED@/$needed/" \
  Packaging/control >"$tree/DEBIAN/control"
for script in config postinst prerm postrm; do install -m 755 "Packaging/$script" "$tree/DEBIAN"; done
install -m 644 Packaging/templates "$tree/DEBIAN"
(cd "$tree" && find usr -type f | LC_ALL=C sort | xargs md5sum) >"$tree/DEBIAN/md5sums"

package=$folder/raadhuis_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz --build "$tree" "$package" >&2
echo "$package"
