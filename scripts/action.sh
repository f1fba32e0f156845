#!/bin/sh
# What action.yml runs. Every input comes as a variable INPUT_…, and is passed on as one argument, never as shell text.
# VERIHOOK_BIN names another program than npx would fetch.
set -u

reports=$(mktemp -d "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/verihook-XXXXXX") || exit 2

output() { printf '%s=%s\n' "$1" "$2" >>"${GITHUB_OUTPUT:-/dev/null}"; }

# The text of a workflow command must be one line.
escaped() { printf '%s' "$1" | awk '{ gsub(/%/, "%25"); gsub(/\r/, "%0D"); printf "%s%s", separator, $0; separator = "%0A" }'; }

finish() {
  output exit-code "$1"
  output findings "$2"
  output reports "$reports"
  exit "$1"
}

refuse() {
  printf '::error title=verihook::%s\n' "$(escaped "$1")"
  finish 2 0
}

wants() {
  [ -n "$2" ] || refuse "The input \"$1\" is missing: $INPUT_COMMAND needs it."
}

takes_no() {
  [ -z "$2" ] || refuse "The input \"$1\" is not for $INPUT_COMMAND. Leave it out."
}

INPUT_COMMAND=${INPUT_COMMAND-} INPUT_PROVIDER=${INPUT_PROVIDER-} INPUT_TO=${INPUT_TO-} INPUT_PROBE=${INPUT_PROBE-}
INPUT_FILES=${INPUT_FILES-} INPUT_OLD=${INPUT_OLD-} INPUT_NEW=${INPUT_NEW-} INPUT_ARGS=${INPUT_ARGS-}
INPUT_BASELINE=${INPUT_BASELINE-} INPUT_MIN_COVERAGE=${INPUT_MIN_COVERAGE-} INPUT_VERSION=${INPUT_VERSION:-latest}

case $INPUT_COMMAND in
verify)
  wants provider "$INPUT_PROVIDER"
  wants to "$INPUT_TO"
  ;;
validate)
  wants files "$INPUT_FILES"
  ;;
diff)
  wants old "$INPUT_OLD"
  wants new "$INPUT_NEW"
  takes_no provider "$INPUT_PROVIDER"
  ;;
*)
  refuse "The input \"command\" is verify, validate or diff, not \"$INPUT_COMMAND\"."
  ;;
esac
if [ "$INPUT_COMMAND" != verify ]; then
  takes_no to "$INPUT_TO"
  takes_no probe "$INPUT_PROBE"
  takes_no baseline "$INPUT_BASELINE"
  takes_no min-coverage "$INPUT_MIN_COVERAGE"
fi
[ "$INPUT_COMMAND" = validate ] || takes_no files "$INPUT_FILES"
if [ "$INPUT_COMMAND" != diff ]; then
  takes_no old "$INPUT_OLD"
  takes_no new "$INPUT_NEW"
fi
case $INPUT_VERSION in
*[!0-9A-Za-z.+~^-]*) refuse "The input \"version\" is a version or a tag of the package verihook, not \"$INPUT_VERSION\"." ;;
esac
cd -- "${INPUT_WORKING_DIRECTORY:-.}" 2>/dev/null || refuse "There is no folder \"${INPUT_WORKING_DIRECTORY-}\", which \"working-directory\" names."

# The arguments, one after the other. What is no option stands behind "--".
set -- "$INPUT_COMMAND"
if [ "$INPUT_COMMAND" = verify ]; then
  set -- "$@" "--to=$INPUT_TO"
  [ -z "$INPUT_PROBE" ] || set -- "$@" "--probe=$INPUT_PROBE"
  [ -z "$INPUT_BASELINE" ] || set -- "$@" "--baseline=$INPUT_BASELINE"
  [ -z "$INPUT_MIN_COVERAGE" ] || set -- "$@" "--min-coverage=$INPUT_MIN_COVERAGE"
fi
if [ "$INPUT_COMMAND" = validate ] && [ -n "$INPUT_PROVIDER" ]; then set -- "$@" "--provider=$INPUT_PROVIDER"; fi
for kind in json=report.json junit=junit.xml sarif=report.sarif github=annotations.txt summary=summary.md; do
  set -- "$@" "--report=${kind%%=*}=$reports/${kind#*=}"
done
while IFS= read -r argument; do
  [ -z "$argument" ] || set -- "$@" "$argument"
done <<END
$INPUT_ARGS
END
set -- "$@" --
case $INPUT_COMMAND in
verify) set -- "$@" "$INPUT_PROVIDER" ;;
diff) set -- "$@" "$INPUT_OLD" "$INPUT_NEW" ;;
validate)
  while IFS= read -r file; do
    [ -z "$file" ] || set -- "$@" "$file"
  done <<END
$INPUT_FILES
END
  ;;
esac

# From the environment, so that it stands in no list of processes.
if [ -n "${INPUT_SECRET-}" ]; then export VERIHOOK_SECRET="$INPUT_SECRET"; fi
unset INPUT_SECRET
export NO_COLOR=1

if [ -n "${VERIHOOK_BIN-}" ]; then set -- "$VERIHOOK_BIN" "$@"; else set -- npx --yes "verihook@$INPUT_VERSION" "$@"; fi
# What a consumer answered may look like a workflow command: none is taken until the word comes.
word=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
printf '::stop-commands::%s\n' "$word"
# The talk of the command is shown as it comes, and kept besides.
{
  "$@" 2>&1 >"$reports/output.txt" </dev/null
  echo $? >"$reports/.code"
} | tee "$reports/talk.txt" >&2
code=$(cat "$reports/.code")
rm "$reports/.code"
cat "$reports/output.txt"
printf '\n::%s::\n' "$word"

if [ -f "$reports/annotations.txt" ]; then cat "$reports/annotations.txt"; fi
if [ "$code" -ge 2 ]; then printf '::error title=verihook::%s\n' "$(escaped "$(tail -n 1 "$reports/talk.txt")")"; fi
if [ ! -f "$reports/summary.md" ]; then
  {
    printf '## verihook %s\n\n' "$INPUT_COMMAND"
    # Indented text is code, whatever stands in it.
    cat "$reports/output.txt" "$reports/talk.txt" | head -c 60000 | sed 's/^/    /'
    printf '\n'
  } >"$reports/summary.md"
fi
cat "$reports/summary.md" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
count=0
if [ -f "$reports/report.json" ]; then
  # A report of many captures holds some findings of each cause, and counts them all; one of changes counts those by what they do.
  count=$(node -e '
    const { findings = [], breaking, errors = breaking ?? findings.length, risky, warnings = risky ?? 0 } =
      JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
    console.log(errors + warnings);
  ' "$reports/report.json") || count=0
fi
finish "$code" "$count"
