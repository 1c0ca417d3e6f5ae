#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Walks through the door with a real sshd on 127.0.0.1: door.sh RAAD [LOGINS]
#
# Makes a scratch board, three keys, an authority and a certificate; invites, joins, asks, answers, pins, and tries what
# Docs/Door.md says that nobody can do. Each line says what was tried and whether it went as it must; the exit status is 0
# when all did, 1 when something did not, 77 when this machine cannot try it.
set -u
raad=$(realpath "$1")
logins=${2:-40}
wrapper=$(ls /usr/lib/*/libnss_wrapper.so /usr/lib/libnss_wrapper.so 2>/dev/null | head -n 1)
for tool in /usr/sbin/sshd ssh ssh-keygen tmux sqlite3; do
  command -v "$tool" >/dev/null || { echo "skipped: no $tool"; exit 77; }
done
[ -n "$wrapper" ] || { echo "skipped: no libnss_wrapper"; exit 77; }

scratch=$(mktemp -d)
server=
disk=
tidy() {
  [ -z "$server" ] || kill "$server" 2>/dev/null
  ssh -S "$scratch/shared" -O exit raad 2>/dev/null
  tmux -S "$scratch/tmux" kill-server 2>/dev/null
  [ -z "$disk" ] || umount -l "$disk"
  rm -rf "$scratch"
}
trap tidy EXIT
trap 'exit 1' HUP INT TERM
# Nothing of whoever runs this comes along.
unset SSH_AUTH_SOCK SSH_ASKPASS DISPLAY
export LC_ALL=C.UTF-8 TERM=xterm-256color HOME="$scratch" XDG_CONFIG_HOME="$scratch/none"

# --- The host: both accounts are this user, by names that the wrapper gives sshd alone. ---
me=$(id -u) group=$(id -g)
mkdir -m 755 "$scratch/home" && touch "$scratch/home/.hushlogin"
{
  echo "raad:*:$me:$group::$scratch/home:/bin/sh"
  echo "join:*:$me:$group::$scratch/home:/bin/sh"
  echo "plain:*:$me:$group::$scratch/home:/bin/sh"
  echo "sshd:*:65533:65534::/:/bin/false"
} >"$scratch/passwd"
echo "raad:*:$group:" >"$scratch/group"
[ "$me" != 0 ] || mkdir -p -m 755 /run/sshd
mkdir -m 700 "$scratch/board"
# A disk of its own, so that it can be full; only root can have one.
if [ "$me" = 0 ] && mount -t tmpfs -o size=48m,mode=700 tmpfs "$scratch/board" 2>/dev/null; then disk=$scratch/board; fi
board="$scratch/board/board.db"
for key in host an bo cy authority stranger; do
  ssh-keygen -q -t ed25519 -N '' -C "$key@laptop" -f "$scratch/$key"
done
ssh-keygen -q -t rsa -b 2048 -N '' -f "$scratch/short"

"$raad" init --board "$board" --handle an --layer be.federal.fps >/dev/null || exit 1
"$raad" door add an --key "$scratch/an.pub" --board "$board" >/dev/null || exit 1
"$raad" authority add BOSA --key "$scratch/authority.pub" --layer be.federal.fps --organisation BOSA \
  --board "$board" >/dev/null || exit 1
"$raad" authority keys --board "$board" >"$scratch/authorities.pub"

# A port that nobody has: the first that sshd can bind.
port=$((20000 + $$ % 20000))
configure() {
  {
    echo "ListenAddress 127.0.0.1:$port"
    echo "HostKey $scratch/host"
    echo "PidFile none"
    echo "UsePAM no"
    echo "StrictModes no"
    echo "PermitRootLogin prohibit-password"
    echo "MaxStartups 300:30:400"
    echo "PasswordAuthentication no"
    echo "KbdInteractiveAuthentication no"
    echo "LogLevel VERBOSE"
    echo "Match User plain"
    echo "  AuthorizedKeysFile $scratch/an.pub"
    # As the drop-in has it, but for the folder of the program, which is not root's alone, and the certificates' file.
    "$raad" door config --board "$board" | sed -e "s#Command $raad#Command /usr/bin/env $raad#" -e "/AuthorizedKeysCommand /i\\
  TrustedUserCAKeys $scratch/authorities.pub\\
  AuthorizedPrincipalsCommand /usr/bin/env $raad door principals %u %F %k --board $board\\
  AuthorizedPrincipalsCommandUser raad"
  } >"$scratch/sshd_config"
}
begin() {
  for attempt in 1 2 3 4 5 6 7 8; do
    configure
    LD_PRELOAD="$wrapper" NSS_WRAPPER_PASSWD="$scratch/passwd" NSS_WRAPPER_GROUP="$scratch/group" \
      /usr/sbin/sshd -D -e -f "$scratch/sshd_config" 2>>"$scratch/log" &
    server=$!
    for wait in 1 2 3 4 5 6 7 8 9 10; do
      grep -q "Server listening on 127.0.0.1 port $port" "$scratch/log" && return 0
      kill -0 "$server" 2>/dev/null || break
      sleep 0.2
    done
    port=$((port + 1))
  done
  cat "$scratch/log"
  exit 1
}
begin

options="-F none -o BatchMode=yes -o IdentitiesOnly=yes -o StrictHostKeyChecking=no -o LogLevel=ERROR
  -o UserKnownHostsFile=$scratch/known -o ConnectTimeout=30"
# as KEY ACCOUNT [WORDS]; over the connection that stands, if $shared names one.
shared=
as() {
  key=$1 account=$2
  shift 2
  ssh $options $shared -p "$port" -i "$scratch/$key" "$account@127.0.0.1" "$@"
}

bad=0
# tell NAME STATUS: what was tried, and whether it went as it must.
tell() {
  if [ "$2" = 0 ]; then echo "ok      $1"; else echo "FAILED  $1"; bad=1; fi
}
# refused NAME STATUS WORDS KEY ACCOUNT COMMAND: exits with that status, says nothing on standard output, and says WORDS.
refused() {
  name=$1 status=$2 words=$3
  shift 3
  as "$@" >"$scratch/out" 2>"$scratch/err" </dev/null
  found=$?
  [ "$found" = "$status" ] && [ ! -s "$scratch/out" ] && grep -q -- "$words" "$scratch/err"
  result=$?
  tell "$name" $result
  [ $result = 0 ] || { echo "        exit $found"; sed 's/^/        /' "$scratch/out" "$scratch/err" | head -n 5; }
}
sign_up() { printf '%s\n' "$@" | as "$key" join 2>"$scratch/err"; }

echo "Coming in"
as an raad me --json </dev/null | grep -q '"handle":"an"'; tell "the first steward comes in by a key" $?
as an raad rules --agree </dev/null
code=$(as an raad invite </dev/null)
key=bo; sign_up "$code" nl bo 'Bo Claes' be.local.cpas 'OCMW Elders' j privacy | grep -q '@bo'
tell "somebody invited joins" $?
as bo raad me --json </dev/null | grep -q '"handle":"bo"'; tell "and comes in by the key that signed" $?
code=$(as an raad invite --layer be.local.municipality --organisation Molenbrug </dev/null)
key=cy; sign_up "$code" fr cy '' o '' | grep -q '@cy'; tell "an invitation says layer and organisation" $?
number=$(echo 'Wie heeft een sjabloon voor een klare brief?' | as bo raad ask --title "'Klare brief?'" --topic plain-language --body -)
[ "$number" = "#1" ]; tell "a question is asked over ssh ($number)" $?
answer=$(echo 'Hier: één bladzijde.' | as cy raad reply "$number" --body -)
[ "$answer" = "#1.2" ]; tell "and answered from another machine ($answer)" $?
"$raad" role cy moderator --board "$board" --as an; as cy raad pin 1 </dev/null; tell "a moderator pins it" $?
as bo raad list is:answered --json </dev/null | grep -q '"number":1'; [ $? = 1 ]; tell "ssh … list --json is for scripts" $?
as bo raad list --json </dev/null | grep -q '"pinned":true'; tell "… and shows the pin" $?
ssh-keygen -q -s "$scratch/authority" -I 'Dirk' -n dirk@bosa.be -V +1d "$scratch/stranger.pub"
printf '%s\n' en dirk '' y '' | as stranger raad 2>"$scratch/err" | grep -q '@dirk'; tell "a certificate of a trusted authority needs no code" $?
as stranger raad me --json </dev/null | grep -q '"organisation":"BOSA"'; tell "its affiliation is the authority’s" $?

as stranger raad keys </dev/null | grep -q 'cert:1.*BOSA dirk@bosa.be'; tell "and is shown to its member" $?
as cy raad door revoke cert:1 --reason weg </dev/null; tell "a moderator revokes it" $?
refused "whose certificate was revoked does not come in" 255 'Permission denied' stranger raad me
ssh-keygen -q -s "$scratch/authority" -I 'Dirk' -n dirk2@bosa.be,dirk@bosa.be -V +1d "$scratch/stranger.pub"
refused "… nor as somebody new, by another name on a new one" 255 'Permission denied' stranger raad me
"$raad" authority member 1 dirk@bosa.be dirk --board "$board" >/dev/null
as stranger raad me --json </dev/null | grep -q '"handle":"dirk"'; tell "until a steward says otherwise" $?

echo "What nobody can do"
refused "no key of the board" 255 'Permission denied' short raad list
rm "$scratch/stranger-cert.pub"
refused "the key of a certificate, without it" 255 'Permission denied' stranger raad list
ssh-keygen -q -s "$scratch/bo" -I x -n dirk@bosa.be "$scratch/stranger.pub"
refused "a certificate of a foreign authority" 255 'Permission denied' stranger raad list
ssh-keygen -q -s "$scratch/authority" -I x -n dirk@bosa.be -V 20200101:20200102 "$scratch/stranger.pub"
refused "an expired certificate" 255 'Permission denied' stranger raad list
ssh-keygen -q -s "$scratch/authority" -I x "$scratch/stranger.pub"
refused "a certificate without a principal" 255 'Permission denied' stranger raad list
ssh-keygen -q -s "$scratch/authority" -I x -n dirk@bosa.be -O force-command=/bin/sh "$scratch/stranger.pub"
refused "a certificate with a forced command" 255 '' stranger raad list
rm "$scratch/stranger-cert.pub"
key=stranger; sign_up "$code" >"$scratch/out"; [ ! -s "$scratch/out" ] && grep -q 'used already' "$scratch/err"
tell "a code that leaked after it was used" $?
sign_up 1 2 3 4 5 "$code" >"$scratch/out"; [ $? = 1 ] && [ ! -s "$scratch/out" ]; tell "guessing: five wrong codes end it" $?
refused "commands at the account for invitations" 2 'only join' stranger join list
ssh $options -p "$port" -i "$scratch/stranger" -i "$scratch/bo" raad@127.0.0.1 me --json </dev/null | grep -q '"handle":"bo"'
tell "a strange key offered first is passed over" $?
for way in "-W 127.0.0.1:$port" "-N -R 0:127.0.0.1:$port -o ExitOnForwardFailure=yes"; do
  timeout 20 ssh $options $way -p "$port" -i "$scratch/bo" raad@127.0.0.1 </dev/null >"$scratch/out" 2>&1
  found=$?; [ $found != 0 ] && [ $found != 124 ] && ! grep -q '^SSH-' "$scratch/out"; tell "forwarding by ssh $way" $?
done
timeout 20 ssh $options -N -L "127.0.0.1:$((port + 40)):127.0.0.1:$port" -p "$port" -i "$scratch/bo" raad@127.0.0.1 </dev/null 2>/dev/null &
tunnel=$!; sleep 1
timeout 5 ssh-keyscan -p $((port + 40)) 127.0.0.1 2>/dev/null | grep -q ssh; [ $? = 1 ]; tell "forwarding by -L" $?
kill $tunnel 2>/dev/null; wait $tunnel 2>/dev/null
mkdir -p "$scratch/home/.ssh"; echo "touch $scratch/rc-ran" >"$scratch/home/.ssh/rc"
as bo raad me </dev/null >/dev/null; [ ! -e "$scratch/rc-ran" ]; tell "a file that ssh runs at login" $?
# What follows is about commands and not about coming in, so that bo comes in once for all of them.
connect() { ssh $options -M -S "$scratch/shared" -f -N -p "$port" -i "$scratch/bo" raad@127.0.0.1 </dev/null && shared="-S $scratch/shared"; }
disconnect() { shared=; ssh -S "$scratch/shared" -O exit raad 2>/dev/null; }
connect
for words in 'sh' 'sh -c id' '/bin/sh' 'scp -t /tmp' '/usr/lib/openssh/sftp-server' '$(id)' '`id`' "list '" 'list | sh' 'list ; id'; do
  refused "the command $words" 2 'raad: ' bo raad "$words"
done
refused "a line end in a command" 2 'control character\|stuurteken' bo raad "list
role bo steward"
disconnect
refused "a command of 70 kB" 2 'bytes' bo raad "$(head -c 70000 /dev/zero | tr '\0' a)"
# More than Linux gives a program in one variable; ssh itself sends no NUL.
piece=$(head -c 100000 /dev/zero | tr '\0' a)
as bo raad $piece $piece $piece $piece $piece $piece $piece $piece $piece $piece >"$scratch/out" 2>&1 </dev/null
[ $? != 0 ] && ! grep -q raad "$scratch/out"; tell "a command of 1 MB" $?
as bo raad me --json </dev/null | grep -q '"handle":"bo"'; tell "… and the next is served" $?
echo x | timeout 20 sftp $options -P "$port" -i "$scratch/bo" raad@127.0.0.1 >"$scratch/out" 2>&1; [ $? != 0 ]; tell "sftp" $?
timeout 20 scp $options -P "$port" -i "$scratch/bo" "raad@127.0.0.1:/etc/passwd" "$scratch/stolen" >"$scratch/out" 2>&1
[ ! -e "$scratch/stolen" ]; tell "scp" $?
connect
for words in "backup $scratch/b" "export jsonl --output $scratch/b" "import jsonl /etc/passwd" 'keys add /etc/passwd' \
  "list --board $board" 'list --as an' 'init' 'demo' 'me join' 'check --repair' 'door enter key 1' 'door config'; do
  refused "the words $words" 1 'ssh' bo raad "$words"
done
refused "a member who would be a steward" 1 'raad: ' bo raad 'role bo steward'
disconnect
refused "a moderator’s key: no role" 1 'raad: ' cy raad 'role cy steward'
refused "a moderator’s key: no code for a steward" 1 'raad: ' cy raad 'invite --for an'
refused "a moderator’s key: no policy" 1 'raad: ' cy raad 'door sessions 9'
as bo raad keys add - <"$scratch/an.pub" >/dev/null 2>&1; [ $? = 1 ]; tell "a key of another member" $?
as bo raad keys add - <"$scratch/bo.pub" >/dev/null 2>&1; [ $? = 1 ]; tell "a key that one has already" $?
cat "$scratch/stranger.pub" "$scratch/stranger.pub" | as bo raad keys add - >/dev/null 2>&1; [ $? = 2 ]; tell "two keys at once" $?
{ cut -d' ' -f1,2 "$scratch/stranger.pub" | tr -d '\n'; head -c 100000 /dev/zero | tr '\0' A; } |
  as bo raad keys add - >/dev/null 2>&1; [ $? = 2 ]; tell "a key of 100 kB" $?
as bo raad keys add - <"$scratch/short.pub" >/dev/null 2>&1; [ $? = 2 ]; tell "an RSA key that is too short" $?
{ printf 'command="/bin/sh" '; cat "$scratch/stranger.pub"; } | as bo raad keys add - >/dev/null 2>&1; [ $? = 2 ]
tell "options in front of a key" $?
as bo raad keys add - <"$scratch/bo" >/dev/null 2>&1; [ $? = 2 ]; tell "the secret half of a key" $?
ssh $options -o SetEnv="LD_PRELOAD=/x" -o SetEnv="TERMINFO=$scratch" -o SetEnv="HOME=$scratch" -p "$port" -i "$scratch/bo" \
  raad@127.0.0.1 me --json </dev/null | grep -q '"handle":"bo"'; tell "variables that name files do nothing" $?

echo "Full screen, in a terminal"
# screen KEY [TERM [NAME [BEFORE]]]: opens one, called as its key unless it has a name, after a command in its terminal;
# shown NAME TEXT: waits for a text on it.
screen() {
  tmux -S "$scratch/tmux" -f /dev/null new-session -d -x 80 -y 24 -s "${3:-$1}" \
    "${4:-:}; TERM=${2:-xterm-256color} ssh -tt $(echo $options) -p $port -i $scratch/$1 raad@127.0.0.1; echo ended \$?; sleep 600"
}
press() { name=$1; shift; tmux -S "$scratch/tmux" send-keys -t "$name" "$@"; }
# holds SQL: waits until the board answers with a row.
holds() {
  for wait in $(seq 150); do
    [ -n "$(sqlite3 "$board" "$1" 2>/dev/null)" ] && return 0
    sleep 0.2
  done
  return 1
}
shown() {
  for wait in $(seq 150); do
    tmux -S "$scratch/tmux" capture-pane -p -t "$1" 2>/dev/null | grep -q -- "$2" && return 0
    sleep 0.2
  done
  tmux -S "$scratch/tmux" capture-pane -p -t "$1" | sed 's/^/        /'
  return 1
}
screen bo xterm-256color && shown bo 'Klare brief?'; tell "the board opens over ssh" $?
tmux -S "$scratch/tmux" capture-pane -p -t bo | sed 's/ *$//; s/^/        /'
tmux -S "$scratch/tmux" send-keys -t bo C-z; shown bo 'Over ssh'; tell "it does not step aside for a shell" $?
screen cy '../../tmp/evil' && shown cy 'Conseils'; tell "a forged TERM is like any other" $?
screen cy "\$(head -c 10240 /dev/zero | tr '\\0' x)" long && shown long 'Conseils'; tell "a TERM of 10 kB too" $?
press long Q; shown long 'ended 0'; tell "… and is left like any other" $?
screen cy xterm-256color small 'stty rows 1 cols 1'
holds "SELECT 1 FROM door_session WHERE id > 3"; press small Q; shown small 'ended 0'; tell "a terminal of 1×1 can be left" $?
as cy raad </dev/null | grep -q '4 membres'; tell "without a terminal there are lines" $?
"$raad" door sessions 1 --board "$board" >/dev/null
screen cy xterm-256color second; shown second 'Fermer le plus ancien'; tell "one screen more than allowed is asked about" $?
press second y; shown cy 'ended'; tell "… the oldest goes" $?
shown second 'Conseils'; tell "… and the new one opens" $?
"$raad" door sessions 3 --board "$board" >/dev/null
press second a; shown second 'Titre'; press second 'Au milieu de la phrase'; shown second 'Au milieu'
tmux -S "$scratch/tmux" kill-session -t second
holds "SELECT 1 FROM draft_field WHERE value LIKE 'Au milieu%'"; tell "a client that goes in the middle of a post: the draft is kept" $?
mkfifo "$scratch/fifo"
before=$(sqlite3 "$board" 'SELECT count(*) FROM post')
ssh $options -p "$port" -i "$scratch/cy" raad@127.0.0.1 reply 1 --body - <"$scratch/fifo" >/dev/null 2>&1 &
half=$!
exec 3>"$scratch/fifo"
echo 'Une moitié' >&3
# replying: whether the program is in for that reply; screens that are left open do not count.
replying() {
  for each in $(grep -lzxF 'SSH_ORIGINAL_COMMAND=reply 1 --body -' /proc/[0-9]*/environ 2>/dev/null); do
    tr '\0' ' ' 2>/dev/null <"${each%environ}cmdline" | grep -q "[d]oor enter key [0-9]* --board $board" && return 0
  done
  return 1
}
for wait in $(seq 150); do replying && break; sleep 0.2; done
kill -9 $half; wait $half 2>/dev/null
exec 3>&-
for wait in $(seq 150); do replying || break; sleep 0.2; done
[ "$(sqlite3 "$board" 'SELECT count(*) FROM post')" = "$before" ]; tell "… and half a text by standard input is not posted" $?
as an raad door revoke bo --reason "'laptop gestolen'" </dev/null; shown bo 'ended 1'
tell "a key that is revoked while its screen is open" $?
tmux -S "$scratch/tmux" capture-pane -p -t bo | grep -v '^$' | sed 's/^/        /'
refused "and comes in no more" 255 'Permission denied' bo raad list
code=$(as cy raad invite --for bo </dev/null); key=stranger; sign_up "$code" thuis | grep -q '@bo'
tell "a lost key: a moderator’s code brings the member back" $?

echo "A crowd, and trouble"
begun=$(date +%s%N)
running=
for login in $(seq "$logins"); do
  as cy raad unread --count </dev/null >"$scratch/login.$login" 2>&1 &
  running="$running $!"
done
well=0; for login in $running; do wait "$login" && well=$((well + 1)); done
spent=$((($(date +%s%N) - begun) / 1000000))
# `unread --count` says by its exit status that there is nothing; what counts is that it answered.
well=$(grep -lx '[0-9]*' "$scratch"/login.* | wc -l)
[ "$well" = "$logins" ]; tell "$well of $logins logins at once, in $spent ms" $?
[ "$well" = "$logins" ] || grep -Lx '[0-9]*' "$scratch"/login.* | head -1 | xargs sed 's/^/        /'
slowest() { begun=$(date +%s%N); "$@" >/dev/null 2>&1 </dev/null; echo $((($(date +%s%N) - begun) / 1000000)); }
public=$(cut -d' ' -f1,2 "$scratch/cy.pub")
best() { for try in 1 2 3 4 5; do slowest "$@"; done | sort -n | head -n 1; }
echo "        door keys: $(best "$raad" door keys raad $public --board "$board") ms"
echo "        ssh … list --json: $(best as cy raad list --json) ms, ssh … true on the same server: $(best as an plain true) ms"
"$raad" check --board "$board" >"$scratch/out"; tell "the board keeps all its rules" $?
if [ -n "$disk" ]; then
  dd if=/dev/zero of="$disk/filler" bs=64k 2>/dev/null; dd if=/dev/zero of="$disk/filler2" bs=512 2>/dev/null
  as cy raad list --json </dev/null | grep -q '"number":1'; tell "a full disk: members come in and read" $?
  echo x | as cy raad reply 1 --body - >"$scratch/out" 2>"$scratch/err"
  [ $? = 3 ] && [ ! -s "$scratch/out" ] && grep -q 'rien enregistrer' "$scratch/err" && ! grep -q "$board" "$scratch/err"
  tell "… what is written is refused, and nothing said of where the board is" $?
  rm "$disk/filler" "$disk/filler2"
  echo x | as cy raad reply 1 --body - >"$scratch/out" 2>&1; tell "… and taken once there is room" $?
else
  echo "skipped a full disk: only root can make one"
fi
sqlite3 "$board" 'PRAGMA user_version = 999; PRAGMA wal_checkpoint(TRUNCATE)' >/dev/null
refused "a board of a newer program: nobody comes in" 255 'Permission denied' cy raad list
"$raad" door keys raad $public --board "$board" >"$scratch/out" 2>"$scratch/err"
[ ! -s "$scratch/out" ] && [ "$(wc -l <"$scratch/err")" = 1 ]; tell "… and sshd is told nothing, the host one line" $?
mv "$board" "$board.away"
refused "a board that is gone" 255 'Permission denied' cy raad list

[ $bad = 0 ] && echo "All went as it must."
exit $bad
