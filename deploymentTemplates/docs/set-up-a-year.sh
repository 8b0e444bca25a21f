#!/usr/bin/env bash
# Sets up the demonstration's fiscal year over the admin API, from an empty store to the printed 92.23: files in, two people linked, their results in,
# the round frozen and read. On an empty store, once: a round is frozen only once. Needs curl 7.82 or newer (--json) and jq. For a year of your own
# "GET /api/v1/import-template" gives a workbook with all tables, empty.
#
#   KEY=pbms_… deploymentTemplates/docs/set-up-a-year.sh
#
# KEY is made once, on the embedded store with the server stopped:  dotnet PBMS.Bot.dll api-key --scope admin
# With SIMULATOR=http://127.0.0.1:5080/simulator/api the two people link their accounts and report in the chat; the bot is then started with
#   DOTNET_ENVIRONMENT=Development dotnet PBMS.Bot.dll --Demonstration:StartEmpty=true --Storage:Path=…
# Without it their results are brought as files, and the round is frozen by hand.
set -euo pipefail
API=${API:-http://127.0.0.1:5081/api/v1}
FILES=${FILES:-bot/Demonstration/Fy2568}
SIMULATOR=${SIMULATOR:-}
YEAR=2568
PEOPLE=(rep-4.1 rep-1.1)
: "${KEY:?set KEY to an API key of scope admin}"

call() { curl --silent --show-error --fail-with-body --header "X-Api-Key: $KEY" "$@"; echo; }
phone() { curl --silent --show-error --fail-with-body "$@"; }
kept=$(mktemp -d) && trap 'rm -r "$kept"' EXIT

# Two units hand in their own results further down: ศปท. (4.1) and 1.1.
cp "$FILES"/*.csv "$kept" && rm "$kept/results-4.1.csv"
awk -F, '$2 != "1.1"' "$FILES/results.csv" > "$kept/results.csv"
awk -F, 'NR == 1 || $2 == "1.1"' "$FILES/results.csv" > "$kept/later.csv"
files=()
for file in "$kept"/*.csv; do
  [ "$file" = "$kept/later.csv" ] || files+=(--form "files=@$file;type=text/csv")
done

echo "1. What would change? (nothing is written)"
call "${files[@]}" "$API/years/$YEAR/imports?dryRun=true" | jq -c '{applied, resultsAdded, tables: [.tables[] | {(.table): .addedCount}] | add}'

echo "2. Import the year; the same key twice does it once"
for _ in 1 2; do call --header "Idempotency-Key: fy$YEAR" "${files[@]}" "$API/years/$YEAR/imports" | jq -c '{applied, version, resultsAdded}'; done

echo "3. The year at a glance, and the workbook it can be kept in from now on"
call "$API/years/$YEAR" | jq -c .
call "$API/years/$YEAR/export?format=xlsx" --output "fy$YEAR.xlsx" && echo "fy$YEAR.xlsx"

echo "4. Link codes for two people; each types theirs to the bot, or opens the link"
codes=$(call --json "$(jq -nc '{people: $ARGS.positional, validDays: 7}' --args "${PEOPLE[@]}")" "$API/link-codes")
jq -c '.items[] | {person, code, link, expiresAt}' <<< "$codes"

if [ -z "$SIMULATOR" ]; then
  echo "5. Their results: only this table is brought, all else stays"
  call --form "files=@$FILES/results-4.1.csv;type=text/csv" --form "files=@$kept/later.csv;filename=results-1.1.csv;type=text/csv" "$API/years/$YEAR/imports" | jq -c '{applied, resultsAdded}'
  echo "6. Freeze the round"
  call --request POST "$API/years/$YEAR/rounds/2/freezing" | jq -c .
else
  echo "5. Both link their accounts and report November in the chat"
  line_of() { phone "$SIMULATOR/people" | jq -r --arg person "$1" '.items[] | select(.personId == $person) | .lineUserId'; }
  say() { phone --json "$(jq -nc --arg text "$2" '{$text}')" "$SIMULATOR/chats/$1/text"; sleep 1; }
  for person in "${PEOPLE[@]}"; do
    line=$(line_of "$person")
    say "$line" "$(jq -r --arg person "$person" '.items[] | select(.person == $person) | .code' <<< "$codes")"
    say "$line" ยินยอม
    say "$line" รายงานผล
    case $person in
      rep-4.1) for words in ยังไม่ได้ "กรรมการสองชุดซ้ำกัน เลยนัดรวมวันที่ 3 ธ.ค." ใช่ 1 0 "นัดประชุมพร้อมกันวันที่ 3 ธันวาคม 2567" ใช่; do say "$line" "$words"; done ;;
      *) say "$line" 2 ;;
    esac
    say "$line" ส่งรายงาน
    phone "$SIMULATOR/chats/$line" | jq -r '.entries[-1].messages[0].altText // .entries[-1].messages[0].text'
  done
  call "$API/years/$YEAR/submissions?month=2024-11&limit=1000" | jq -c '[.items[] | select(.through == "line") | {orgUnit, line, value, reasonClass, promisedOn}]'
  echo "6. The cut-off passes, and the bot freezes the round itself"
  phone --json '{"set":"2024-12-10T08:30:00+07:00"}' "$SIMULATOR/clock" | jq -c .
fi

call --json '{}' "$API/years/$YEAR/months/2024-11/closing" && echo "November 2567 is closed"

echo "7. Read the round: central units, two months"
call "$API/years/$YEAR/rounds/2/scorecards?part=central&limit=1&frozen=true" | jq -c '.items[0] | {name, percent, exact, light, word}'
